import { error, type Finding, ok, warning } from './Finding.js'
import { readMetaPolicies } from './readMetaPolicies.js'
import { readPolicy } from './readPolicy.js'
import { request } from './request.js'
import type { Surroundings } from './Surroundings.js'

/** What the page's Content-Security-Policy keeps from the hub. Each policy counts: that of the header and those of the page. */
export async function checkPolicy(surroundings: Surroundings): Promise<Finding[]> {
  const { page, fetch } = surroundings
  const answer = await request(fetch, page, { redirect: 'follow' })
  if (typeof answer === 'string')
    return [error(`${page} cannot be reached: ${answer}.`, 'Start the app, and check --page.')]
  const header = answer.headers.get('content-security-policy')
  const metas = readMetaPolicies(await answer.text())
  if (!header && metas.length === 0) return [ok('The page has no Content-Security-Policy that could be in the way.')]
  const findings = [
    ...(header ? checkOne("The page's policy", header, surroundings) : []),
    ...metas.flatMap((policy) => checkOne("The page's policy in its <meta> tag", policy, surroundings)),
  ]
  return findings.length > 0
    ? findings
    : [ok("The page's policy lets the hub work; at most its own fonts are missing.")]
}

function checkOne(name: string, policy: string, { page, endpoint, api }: Surroundings): Finding[] {
  const allows = readPolicy(policy, page)
  const findings: Finding[] = []
  if (!allows('connect-src', api))
    findings.push(error(`${name} keeps the hub from its API, ${api.origin}.`, `Add ${api.origin} to connect-src.`))
  if (!allows('connect-src', endpoint))
    findings.push(
      error(`${name} keeps the kit from ${endpoint.origin}.`, "Add 'self', or that origin, to connect-src."),
    )
  if (!allows('script-src', page))
    findings.push(
      error(`${name} keeps the hub's code from loading.`, "Add 'self' to script-src, or where your scripts are."),
    )
  if (!allows('style-src', page))
    findings.push(
      error(`${name} keeps the kit's style sheet out.`, "Add 'self' to style-src, or where your styles are."),
    )
  if (!allows('img-src', new URL('https://stackone-logos.com')) || !allows('img-src', new URL('data:,')))
    findings.push(warning(`${name} hides logos in the hub.`, 'Add data: and https://stackone-logos.com to img-src.'))
  return findings
}
