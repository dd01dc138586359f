import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { diagramFile, diagramsOf } from './lib/docs/diagramsOf.ts'
import { documents } from './lib/docs/documents.ts'

// `pnpm exec tsx scripts/diagrams.ts` draws the documents' Mermaid blocks for Storybook, which has no Mermaid; GitHub draws
// them itself. What draws them is fetched for the moment: it is large, and needed only when a diagram changes.

const drawer = 'beautiful-mermaid@1.1.3'
const folder = fileURLToPath(new URL('../.cache/diagrams/', import.meta.url))

mkdirSync(folder, { recursive: true })
execFileSync('npm', ['install', '--silent', '--prefix', folder, drawer], { stdio: 'inherit' })
const { renderMermaidSVG } = (await import(
  pathToFileURL(`${folder}node_modules/beautiful-mermaid/dist/index.js`).href
)) as { renderMermaidSVG: (source: string, options: object) => string }

for (const document of documents) {
  for (const [index, source] of diagramsOf(document).entries()) {
    const svg = renderMermaidSVG(source, { transparent: true, padding: 8 })
    writeFileSync(diagramFile(document, index), embeddable(svg, source))
  }
}

/** Its style sheet, which names a font of another host, gives way to the page's; its source goes with it. */
function embeddable(svg: string, source: string): string {
  const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `${svg
    .replace(/<style>.*?<\/style>\n/s, `<desc>${escaped}</desc>\n`)
    .replace(/^<svg (.*?) style="[^"]*">/, '<svg $1 role="img" aria-label="Diagram">')
    .trim()}\n`
}
