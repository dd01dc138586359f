/** Rewrites the links of a document to Storybook's pages; a link without such a page becomes plain text. */
export function storybookLinks(file: string, text: string, pages: ReadonlySet<string>): string {
  return text.replaceAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (link, picture: string, words: string, address: string) => {
    if (picture) return link.replace(/\((?:\.\.\/)*(?:docs\/)?images\//, '(./images/')
    if (/^(?:[a-z]+:|#)/.test(address)) return link
    const [path = '', heading] = address.split('#')
    const page = pageOf(new URL(path, `file:///${file}`).pathname.slice(1))
    if (!pages.has(page)) return words
    return `[${words}](?path=/docs/guide-${page}--docs${heading ? `#${heading}` : ''})`
  })
}

/** Escapes underscores in prose, because Storybook's Markdown reads snake_case_words as emphasis. Leaves code and addresses alone. */
export function plainUnderscores(text: string): string {
  return text
    .split(/(^```.*?^```$|`[^`\n]*`|\]\([^)\s]*\))/ms)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(/(?<=\w)_(?=\w)/g, '\\_') : part))
    .join('')
}

/** The name of a document's page: "explanation-security", "tutorial-first-connection", "decision-owner", "package-react". */
export function pageOf(file: string): string {
  return file
    .replace(/^docs\/explanation\/decisions\//, 'decision-')
    .replace(/^docs\/(tutorial|how-to|reference|explanation)\//, '$1-')
    .replace(/^docs\//, '')
    .replace(/^packages\/([^/]+)(\/README\.md)?\/?$/, 'package-$1')
    .replace(/^bench\/RESULTS\.md$/, 'results')
    .replace(/\.md$/, '')
}
