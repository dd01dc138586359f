import { Markdown } from '@storybook/addon-docs/blocks'
import type { CSSProperties } from 'react'
import { useTheme } from 'storybook/theming'
import './document.css'
import { plainUnderscores, storybookLinks } from './storybookLinks.ts'

/** The drawings of the Mermaid blocks, by `scripts/diagrams.ts`. */
const diagrams = import.meta.glob<string>('../images/diagrams/*.svg', { query: '?raw', import: 'default', eager: true })
/** The names of all pages. */
const pages = new Set(
  Object.keys(import.meta.glob('./pages/*.mdx')).map((path) => path.slice('./pages/'.length, -'.mdx'.length)),
)

interface DocumentProps {
  /** The document's path from the root of the repository. */
  file: string
  text: string
}

/** Renders a document of the repository as a Storybook page, with links to the other pages and drawn diagrams. */
export function Document({ file, text }: DocumentProps) {
  const name = file.split('/').at(-1)?.replace('.md', '')
  return plainUnderscores(storybookLinks(file, text, pages))
    .split(/^```mermaid\n.*?^```$/gms)
    .map((part, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- the order of the parts is stable
      <section key={index}>
        {index > 0 && <Diagram svg={diagrams[`../images/diagrams/${name}-${index}.svg`] ?? ''} />}
        <Markdown>{part}</Markdown>
      </section>
    ))
}

function Diagram({ svg }: { svg: string }) {
  const { background, color } = useTheme()
  const colours = { '--bg': background.content, '--fg': color.defaultText } as CSSProperties
  // oxlint-disable-next-line react/no-danger -- an SVG from the repository's own script
  return <div className="diagram" style={colours} dangerouslySetInnerHTML={{ __html: svg }} />
}
