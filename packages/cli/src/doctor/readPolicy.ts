/** Reads a Content-Security-Policy. Gives what tells whether a directive, or default-src in its place, lets an address pass. */
export function readPolicy(header: string, page: URL): (directive: string, url: URL) => boolean {
  // Headers of several policies arrive as one, joined by commas: each of them must let it pass.
  const policies = header.split(',').map((policy) =>
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .reduce((map, [name = '', ...sources]) => map.set(name.toLowerCase(), sources), new Map<string, string[]>()),
  )
  return (directive, url) =>
    policies.every((policy) => {
      const sources = policy.get(directive) ?? policy.get('default-src')
      return !sources || sources.some((source) => matches(source, url, page))
    })
}

function matches(source: string, url: URL, page: URL): boolean {
  if (source === "'self'") return url.origin === page.origin
  // With these the policy names scripts one by one; a bundler's chunks come with the script that has the nonce.
  if (/^'(nonce-|sha\d+-|strict-dynamic)/.test(source)) return url.origin === page.origin
  if (source === '*') return /^https?:$/.test(url.protocol)
  if (source.endsWith(':')) return url.protocol === source
  const [, scheme, host = '', port] = /^(?:([a-z]+:)\/\/)?([^/:]+)(?::(\d+|\*))?/i.exec(source) ?? []
  if (scheme && scheme !== url.protocol) return false
  if (port !== '*' && (port ?? '') !== url.port) return false
  return host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host
}
