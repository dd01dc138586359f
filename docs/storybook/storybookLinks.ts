/** Leads the links of a document to the pages of Storybook; one that leads nowhere there becomes its words. */
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

/** Storybook's Markdown takes the middle of snake_case_words for emphasis: not so in prose; code and addresses stay. */
export function plainUnderscores(text: string): string {
  return text
    .split(/(^```.*?^```$|`[^`\n]*`|\]\([^)\s]*\))/ms)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(/(?<=\w)_(?=\w)/g, '\\_') : part))
    .join('')
}

/** How the page of a document is called: "explanation-security", "tutorial-first-connection", "decision-owner", "package-react". */
export function pageOf(file: string): string {
  return file
    .replace(/^docs\/explanation\/decisions\//, 'decision-')
    .replace(/^docs\/(tutorial|how-to|reference|explanation)\//, '$1-')
    .replace(/^docs\//, '')
    .replace(/^packages\/([^/]+)(\/README\.md)?\/?$/, 'package-$1')
    .replace(/^bench\/RESULTS\.md$/, 'results')
    .replace(/\.md$/, '')
}
