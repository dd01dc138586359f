import { Markdown } from '@storybook/addon-docs/blocks'
import type { CSSProperties } from 'react'
import { useTheme } from 'storybook/theming'
import './document.css'
import { plainUnderscores, storybookLinks } from './storybookLinks.ts'

/** What `scripts/diagrams.ts` drew of the Mermaid blocks. */
const diagrams = import.meta.glob<string>('../images/diagrams/*.svg', { query: '?raw', import: 'default', eager: true })
/** The pages there are, by their names. */
const pages = new Set(
  Object.keys(import.meta.glob('./pages/*.mdx')).map((path) => path.slice('./pages/'.length, -'.mdx'.length)),
)

interface DocumentProps {
  /** Its path from the root of the repository. */
  file: string
  text: string
}

/** A document of the repository as a page of Storybook: its links lead to the other pages, its diagrams are drawn. */
export function Document({ file, text }: DocumentProps) {
  const name = file.split('/').at(-1)?.replace('.md', '')
  return plainUnderscores(storybookLinks(file, text, pages))
    .split(/^```mermaid\n.*?^```$/gms)
    .map((part, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- the parts stay where they are
      <section key={index}>
        {index > 0 && <Diagram svg={diagrams[`../images/diagrams/${name}-${index}.svg`] ?? ''} />}
        <Markdown>{part}</Markdown>
      </section>
    ))
}

function Diagram({ svg }: { svg: string }) {
  const { background, color } = useTheme()
  const colours = { '--bg': background.content, '--fg': color.defaultText } as CSSProperties
  // oxlint-disable-next-line react/no-danger -- a picture of the repository, drawn by its own script
  return <div className="diagram" style={colours} dangerouslySetInnerHTML={{ __html: svg }} />
}
