import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWithEach } from './consumers/buildWithEach.ts'
import { buildWithNext } from './consumers/buildWithNext.ts'
import { connectThroughForm } from './consumers/connectThroughForm.ts'
import { type Consumer, prepareConsumer } from './consumers/prepareConsumer.ts'
import { runJestSamples } from './consumers/runJestSamples.ts'
import { submitForm } from './consumers/submitForm.ts'
import { visitConsumer } from './consumers/visitConsumer.ts'
import { packPackages } from './packPackages.ts'
import { runSteps } from './run.ts'

// `pnpm consumers [name …]`: apps outside the workspace that install the packed packages and try them out.

const consumers: readonly Consumer[] = [
  { name: 'vite-react-19', base: 'vite', hub: true, check: (app) => visitConsumer(app, connectThroughForm) },
  { name: 'vite-react-18', base: 'vite', hub: true, check: (app) => visitConsumer(app, connectThroughForm) },
  { name: 'vite-own-libraries', base: 'vite', hub: false, check: (app) => visitConsumer(app, submitForm) },
  { name: 'next-app-router', hub: true, check: buildWithNext },
  { name: 'bundlers', hub: true, check: buildWithEach },
  { name: 'jest', hub: false, check: runJestSamples },
]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !consumers.some((consumer) => consumer.name === name))
if (unknown.length > 0) throw new Error(`There is no consumer ${unknown.join(', ')}. See consumers/.`)

const folder = mkdtempSync(join(tmpdir(), 'connect-hub-consumers-'))
// Also when somebody has seen enough: what was started ends with this process.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const tarballs = await packPackages(folder)
const chosen = consumers.filter(({ name }) => asked.length === 0 || asked.includes(name))
const failed = await runSteps(chosen.map((consumer) => ({ name: consumer.name, run: () => tryOut(consumer) })))
// For `pnpm test`, which counts them.
mkdirSync('.cache', { recursive: true })
writeFileSync('.cache/consumers.json', JSON.stringify({ passed: chosen.length - failed.length, failed: failed.length }))
process.exitCode = failed.length === 0 ? 0 : 1

async function tryOut(consumer: Consumer): Promise<number> {
  try {
    await consumer.check(await prepareConsumer(consumer, { folder: join(folder, consumer.name), tarballs }))
    return 0
  } catch (error) {
    console.error(error)
    return 1
  }
}
