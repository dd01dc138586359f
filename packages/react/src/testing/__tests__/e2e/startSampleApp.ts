import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createEmulator } from '@connect-hub/emulator'
import { createConnectHandler } from '@connect-hub/server'
import { toNodeHandler } from '@connect-hub/server/node'
import { build } from 'esbuild'
import { sourceAliases } from '../../../../../../scripts/lib/sourceAliases.ts'

/** Serves the samples' settings page: bundle, server and emulator on one port, with a new customer for each page load. */
export async function startSampleApp() {
  const script = await bundle()
  let visits = 0
  const emulator = createEmulator({ baseUrl: '/stackone' })
  const stackOne = toNodeHandler((request) => emulator.fetch(request))
  const connect = toNodeHandler(
    createConnectHandler({
      apiKey: 'test',
      baseUrl: 'https://emulator.test/stackone',
      fetch: async (input, init) => emulator.fetch(new Request(input, init)),
      authenticate: () => ({ originOwnerId: `org-${visits}`, originOwnerName: 'Acme' }),
    }),
  )
  const server = createServer((request, response) => {
    const { url = '/' } = request
    if (url.startsWith('/api/connect/')) return void connect(request, response)
    if (url.startsWith('/stackone/')) return void stackOne(request, response)
    if (url === '/app.js') return response.setHeader('content-type', 'text/javascript').end(script)
    visits += 1
    return response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><script type="module" src="/app.js"></script>')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'source',
        setup({ onResolve, resolve }) {
          onResolve({ filter: /^@connect-hub\// }, ({ path, kind, resolveDir }) => {
            const found = sourceAliases.find(({ find }) => find.test(path))
            return found && resolve(found.replacement, { kind, resolveDir })
          })
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}
