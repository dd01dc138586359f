/** What the server passes to the page inside the HTML, so that the page needs no request before its first paint. */
export interface PageConfig {
  /** The signed-in user; absent on the sign-in page. */
  user?: PageUser
  /** The users to choose from on the sign-in page: one for each fictional organisation. */
  people: PageUser[]
  /** "emulator": the emulator inside the demo's own process. "api": an API elsewhere. */
  upstream: 'emulator' | 'api'
  /** The address that the hub component sends its requests to. */
  hubBaseUrl: string
  /** The origin where the hub component expects the OAuth callback page. Absent: the vendor's own. */
  hubAppUrl?: string
  /** The path of the providers' logos. Absent: the page shows initials. */
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
