import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The Mermaid blocks of a document. */
export function diagramsOf(document: string): string[] {
  return [...readFileSync(root + document, 'utf8').matchAll(/^```mermaid\n(.*?)^```$/gms)].map(
    ([, source = '']) => source,
  )
}

/** Where the picture of a diagram is. */
export function diagramFile(document: string, index: number): string {
  const name = document.split('/').at(-1)?.replace('.md', '')
  return `${root}docs/images/diagrams/${name}-${index + 1}.svg`
}
