import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pageOf } from '../../../docs/storybook/storybookLinks.ts'
import { documents } from './documents.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = `${root}docs/storybook/pages/`

/** The documents that are pages of Storybook, by the file name of the page. */
export const storybookPages: ReadonlyMap<string, string> = new Map(
  documents
    .filter((document) => /^(docs|packages|bench)\//.test(document))
    .map((document) => [`${pageOf(document)}.mdx`, document]),
)

/** Writes the page of each document, for Storybook's configuration. A page that is up to date stays, as Storybook watches them. */
export function writeStorybookPages(): void {
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) if (!storybookPages.has(file)) rmSync(folder + file)
  for (const [file, document] of storybookPages) {
    const page = storybookPage(document)
    if (!existsSync(folder + file) || readFileSync(folder + file, 'utf8') !== page) writeFileSync(folder + file, page)
  }
}

function storybookPage(document: string): string {
  // Storybook warns of imports without an extension in its configuration, also in a text.
  const source = `../../../${document}?raw`
  return `import { Meta } from '@storybook/addon-docs/blocks'
import text from '${source}'
import { Document } from '../../Document.tsx'

<Meta title="${titleOf(document)}" id="guide-${pageOf(document)}" />

<Document file="${document}" text={text} />
`
}

/** Where a document stands in the sidebar: below the kind of its folder, by its heading. */
function titleOf(document: string): string {
  const heading = /^# (?:@[\w-]+\/)?(.*)/.exec(readFileSync(root + document, 'utf8'))?.[1]
  if (!heading) throw new Error(`${document} does not begin with a heading`)
  const kind = kinds.find(([path]) => document.startsWith(path))?.[1]
  return ['Guide', ...(kind ? [kind] : []), heading.replaceAll('`', '')].join('/')
}

const kinds = [
  ['docs/tutorial/', 'Tutorial'],
  ['docs/how-to/', 'How to'],
  ['docs/reference/', 'Reference'],
  ['docs/explanation/decisions/', 'Decisions'],
  ['docs/explanation/', 'Explanation'],
  ['packages/', 'Packages'],
] as const
