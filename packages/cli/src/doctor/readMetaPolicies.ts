const tags = /<meta\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi
const attributes = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g

/** The policies that a page gives by `<meta http-equiv="Content-Security-Policy">`. */
export function readMetaPolicies(html: string): string[] {
  const found = html.replaceAll(/<!--.*?-->/gs, '').match(tags) ?? []
  return found.flatMap((tag) => {
    const values = new Map(
      [...tag.matchAll(attributes)].map(([, name = '', double, single, bare]) => [
        name.toLowerCase(),
        decode(double ?? single ?? bare ?? ''),
      ]),
    )
    const policy = values.get('content')
    return policy && values.get('http-equiv')?.toLowerCase() === 'content-security-policy' ? [policy] : []
  })
}

const named: Record<string, string> = { amp: '&', apos: "'", quot: '"' }

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(amp|apos|quot));/gi,
    (_, hex?: string, decimal?: string, name = '') =>
      hex || decimal ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10)) : (named[name] ?? ''),
  )
}
