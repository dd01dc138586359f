import { type ConnectSessionCreate, toWire } from '@connect-hub/session'

/** A way to write the request down. */
export type SampleLanguage = 'json' | 'curl' | 'typescript' | 'ruby'

export interface Sample {
  label: string
  /** The text of the sample; `baseUrl` is the address of the vendor's API. */
  write: (create: Partial<ConnectSessionCreate>, baseUrl: string) => string
}

/** The request in each language. None holds a key: it is read from STACKONE_API_KEY where the sample runs. */
export const samples: Readonly<Record<SampleLanguage, Sample>> = {
  json: { label: 'JSON', write: (create) => json(toWire(create)) },
  curl: { label: 'curl', write: (create, baseUrl) => curl(json(whole(create)), baseUrl) },
  typescript: { label: 'TypeScript', write: (create, baseUrl) => typescript(json(whole(create)), baseUrl) },
  ruby: { label: 'Ruby', write: (create, baseUrl) => ruby(whole(create), baseUrl) },
}

/** What the vendor asks for: the owner is a part of it, also where only the server knows it. */
function whole(create: Partial<ConnectSessionCreate>): Record<string, unknown> {
  const { originOwnerId = 'OWNER_ID', originOwnerName = 'OWNER_NAME' } = create
  return toWire({ ...create, originOwnerId, originOwnerName })
}

const json = (value: unknown) => JSON.stringify(value, undefined, 2)

function curl(body: string, baseUrl: string): string {
  // Between single quotes a shell reads nothing but the quote itself.
  return `curl ${baseUrl}/connect_sessions \\
  --user "$STACKONE_API_KEY:" \\
  --header 'content-type: application/json' \\
  --data '${body.replaceAll("'", String.raw`'\''`)}'`
}

function typescript(body: string, baseUrl: string): string {
  return `const response = await fetch('${baseUrl}/connect_sessions', {
  method: 'POST',
  headers: {
    authorization: \`Basic \${btoa(\`\${process.env['STACKONE_API_KEY']}:\`)}\`,
    'content-type': 'application/json',
  },
  body: JSON.stringify(${indent(property(body), '  ')}),
})
if (!response.ok) throw new Error(\`The session was refused with status \${response.status}.\`)
const session: { token: string; auth_link_url: string } = await response.json()`
}

/** In a literal of JavaScript, unlike in JSON, __proto__ sets the prototype, unless it is written as a computed name. */
function property(body: string): string {
  return body.replace(/^( *)"__proto__":/gm, '$1["__proto__"]:')
}

function ruby(body: Record<string, unknown>, baseUrl: string): string {
  return `require 'json'
require 'net/http'

uri = URI('${baseUrl}/connect_sessions')
request = Net::HTTP::Post.new(uri, 'content-type' => 'application/json')
request.basic_auth(ENV.fetch('STACKONE_API_KEY'), '')
request.body = JSON.generate(${rubyLiteral(body, '')})
response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') { |http| http.request(request) }
raise "The session was refused with status #{response.code}." unless response.is_a?(Net::HTTPSuccess)
session = JSON.parse(response.body)`
}

function rubyLiteral(value: unknown, margin: string): string {
  const inner = `${margin}  `
  if (value === null) return 'nil'
  if (typeof value === 'string') return rubyString(value)
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item) => rubyLiteral(item, inner)),
      ']',
      margin,
    )
  // Numbers, true and false are written alike in both.
  if (typeof value !== 'object') return JSON.stringify(value)
  const pairs = Object.entries(value).map(([key, item]) => `${rubyString(key)} => ${rubyLiteral(item, inner)}`)
  return block('{', pairs, '}', margin)
}

/** As JSON writes it, but # begins an interpolation in Ruby, and half a surrogate pair is no character there. */
function rubyString(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('#', String.raw`\#`)
}

function block(open: string, items: string[], close: string, margin: string): string {
  if (items.length === 0) return `${open}${close}`
  return `${open}\n${items.map((item) => `${margin}  ${item}`).join(',\n')}\n${margin}${close}`
}

function indent(text: string, margin: string): string {
  return text.replaceAll('\n', `\n${margin}`)
}
