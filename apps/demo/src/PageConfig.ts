/** What the server tells the page, inside the HTML, so that the page needs no request before its first paint. */
export interface PageConfig {
  /** Who is signed in; absent on the sign-in page. */
  user?: PageUser
  /** The people one can sign in as: one of each invented organisation. */
  people: PageUser[]
  /** "emulator": the vendor's stand-in inside the demo's own process. "api": an API elsewhere. */
  upstream: 'emulator' | 'api'
  /** Where the hub component sends its requests. */
  hubBaseUrl: string
  /** Where the hub component expects the OAuth callback page. Absent: the vendor's own. */
  hubAppUrl?: string
  /** Below it each provider has its logo. Absent: initials take their place. */
  logosPath?: string
}

export interface PageUser {
  id: string
  name: string
  email: string
  role: string
  organisation: { id: string; name: string }
}

/** The id of the script element that holds the PageConfig as JSON. */
export const pageConfigElementId = 'page-config'
