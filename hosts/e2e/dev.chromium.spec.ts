import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { connectButton } from './find.ts'
import { expect, test } from './test.ts'

/** What Tailwind's preflight changes on a button when the layers are in the wrong order. */
const properties = ['padding', 'border', 'background-color', 'border-radius', 'font-size', 'min-height'] as const

// In development Vite puts each style sheet into its own element, in the order in which they load.
test('renders the button in development as in a build, with Tailwind before and after', async ({ tab, host }) => {
  test.slow()
  const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url))
  const server = await createServer({ configFile, logLevel: 'error', server: { port: 0 } })
  await server.listen()
  const [development = ''] = server.resolvedUrls?.local ?? []
  for (const page of ['tailwind-first', 'tailwind-last']) {
    const built = new URL(host.page(page))
    const seen: string[][] = []
    for (const address of [built, new URL(built.pathname + built.search, development)]) {
      await tab.goto(address.href)
      await connectButton(tab).setTimeout(60_000).wait()
      seen.push(
        await tab.$eval(
          '.connect-hub-button',
          (button, names) => names.map((name) => `${name}: ${getComputedStyle(button).getPropertyValue(name)}`),
          properties,
        ),
      )
    }
    expect(seen[1]).toEqual(seen[0])
    expect(seen[0]).toContain('border-radius: 8px')
  }
  await server.close()
})
