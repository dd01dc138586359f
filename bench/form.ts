import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright'
import { chromiumLaunchOptions } from '../scripts/lib/environment/findChromium.ts'
import { sourceAliases } from '../scripts/lib/sourceAliases.ts'
import type { BenchSection, BenchTarget } from './BenchSection.ts'

// A form must keep up with typing on a slow machine, and a long list must open at once. The figure is the computing time of the
// page's main thread multiplied by the slowdown, so that other work on the machine doesn't count.

const typing = { slowdown: 6, limitMs: 50, rounds: 100 }
const opening = { slowdown: 4, limitMs: 100, rounds: 30 }

const react = fileURLToPath(new URL('../packages/react/', import.meta.url))

/** A picker with a thousand options above a whole form with its preview, and a bare input for comparison. */
const content = `
  import { CategoryPicker, ConnectSessionForm } from '@connect-hub/react/form'
  import { useState } from 'react'
  import { createRoot } from 'react-dom/client'

  const options = Array.from({ length: 1000 }, (_, at) => ({
    value: 'category-' + at,
    label: 'Category ' + at,
    description: 'One of many',
  }))

  function Page() {
    const [value, setValue] = useState([])
    return (
      <>
        <CategoryPicker label="Thousand" options={options} value={value} onChange={setValue} />
        <ConnectSessionForm owner="form" preview />
        <input aria-label="Bare" />
      </>
    )
  }

  createRoot(document.body.appendChild(document.createElement('div'))).render(<Page />)`

const fromSource: Plugin = {
  name: 'from source',
  setup({ onResolve, resolve }) {
    for (const { find, replacement } of sourceAliases)
      onResolve({ filter: find }, ({ kind, resolveDir }) => resolve(replacement, { kind, resolveDir }))
    // Other languages are separate files, which an English page never requests.
    onResolve({ filter: /^\.\/\w\w\/\w\w\.js$/ }, ({ path }) => ({ path, external: true }))
  },
}

async function bundle(contents: string, loader: 'tsx' | 'css'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: `${react}src` },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [fromSource],
    external: ['@stackone/hub'],
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

async function open(browser: Browser, script: string, style: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><title>Form</title><style>${style}</style>`)
  await page.addScriptTag({ type: 'module', content: script })
  await page.getByRole('textbox', { name: 'Label' }).waitFor()
  return page
}

interface Measure {
  slowdown: number
  limitMs: number
  rounds: number
  /** The measured action, once per round. */
  act: () => Promise<unknown>
  /** Resets the page. */
  undo?: () => Promise<unknown>
}

async function measure(
  page: Page,
  what: string,
  { slowdown, limitMs, rounds, act, undo }: Measure,
): Promise<BenchTarget> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const painted = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  const computed = async () => {
    await painted()
    const { metrics } = await cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const before = await computed()
    await act()
    times.push((await computed()) - before)
    await undo?.()
  }
  const p95 = (times.sort((a, b) => a - b)[Math.floor(rounds * 0.95)] ?? Number.NaN) * slowdown
  return {
    what: `${what}, CPU ${slowdown} times slower`,
    wanted: `p95 under ${limitMs} ms`,
    reached: `${p95.toFixed(1)} ms`,
    met: p95 < limitMs,
  }
}

export async function run(): Promise<BenchSection> {
  const script = await bundle(content, 'tsx')
  const style = await bundle('@import "./styles.css";', 'css')
  const browser = await chromium.launch(chromiumLaunchOptions())
  const targets: BenchTarget[] = []
  try {
    for (const name of ['Bare', 'Label', 'Provider version']) {
      const page = await open(browser, script, style)
      await page.getByRole('textbox', { name, exact: true }).click()
      await page.keyboard.type('warm')
      const act = () => page.keyboard.press('k')
      targets.push(await measure(page, `A keystroke in ${name}`, { ...typing, act }))
      await page.close()
    }
    const page = await open(browser, script, style)
    const list = page.getByRole('listbox')
    targets.push(
      await measure(page, 'Opening a list of 1,000', {
        ...opening,
        act: () => page.getByRole('combobox', { name: 'Thousand' }).click(),
        undo: async () => {
          await list.waitFor()
          await page.keyboard.press('Escape')
          await list.waitFor({ state: 'detached' })
        },
      }),
    )
  } finally {
    await browser.close()
  }
  return {
    title: 'Typing in the form',
    intro:
      'A whole form with its preview, a picker of 1,000, and a bare input for comparison. The figure is the main thread’s computing time, multiplied by the slowdown.',
    tables: [],
    targets,
  }
}
