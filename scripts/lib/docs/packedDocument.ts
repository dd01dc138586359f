import { dirname, join } from 'node:path/posix'

/** Returns a guide as a package holds it: a link to a file that isn't packed becomes its words, a picture its description. */
export function packedDocument(path: string, text: string, packed: ReadonlySet<string>): string {
  // Leaves code unchanged, because link syntax in code isn't a link.
  return text
    .split(/(^```.*?^```$)/ms)
    .map((part, index) => (index % 2 === 0 ? unlink(part) : part))
    .join('')

  function unlink(prose: string): string {
    return prose.replaceAll(/!?\[([^\]]*)\]\(([^)\s]+)\)/g, (link, words: string, address: string) => {
      if (/^(?:[a-z]+:|#)/.test(address)) return link
      return packed.has(join(dirname(path), address.split('#')[0] ?? '')) ? link : words
    })
  }
}
