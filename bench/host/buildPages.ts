import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { connectHub } from '@connect-hub/react/vite'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** A file as a host serves it. */
export interface BuiltFile {
  type: string
  gzip: Buffer
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the pages of bench/pages with Vite as a product would, with the whole or the slim hub. Returns files by address. */
export async function buildPages({ slim }: { slim: boolean }): Promise<Map<string, BuiltFile>> {
  const pages = readdirSync(`${root}pages`).filter((name) => name.endsWith('.tsx'))
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react(), slim && connectHub()],
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      write: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 3000,
      rollupOptions: { input: pages.map((name) => `${root}pages/${name}`) },
    },
  })
  if (!('output' in built)) throw new Error('One build was expected.')
  const files = new Map<string, BuiltFile>()
  for (const file of built.output) {
    const content = file.type === 'chunk' ? file.code : file.source
    files.set(`/${file.fileName}`, { type: typeOf(file.fileName), gzip: gzipSync(content, { level: 9 }) })
    if (file.type !== 'chunk' || !file.isEntry) continue
    const shared = built.output.filter(({ fileName }) => file.imports.includes(fileName))
    const styles = [file, ...shared].flatMap((chunk) =>
      chunk.type === 'chunk' ? Array.from(chunk.viteMetadata?.importedCss ?? []) : [],
    )
    const html = pageOf(file.fileName, file.imports, [...new Set(styles)])
    files.set(`/${file.name}`, { type: 'text/html', gzip: gzipSync(html, { level: 9 }) })
  }
  return files
}

function pageOf(script: string, imports: readonly string[], styles: readonly string[]): string {
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">',
    ...imports.map((path) => `<link rel="modulepreload" href="/${path}">`),
    ...styles.map((path) => `<link rel="stylesheet" href="/${path}">`),
    `<body><script type="module" src="/${script}"></script>`,
  ].join('\n')
}

function typeOf(name: string): string {
  return name.endsWith('.css') ? 'text/css' : 'text/javascript'
}
