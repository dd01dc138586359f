import { buildWithEach } from './lib/consumers/buildWithEach.ts'
import { buildWithNext } from './lib/consumers/buildWithNext.ts'
import { connectThroughForm } from './lib/consumers/connectThroughForm.ts'
import { type Consumer, prepareConsumer } from './lib/consumers/prepareConsumer.ts'
import { runJestSamples } from './lib/consumers/runJestSamples.ts'
import { submitForm } from './lib/consumers/submitForm.ts'
import { visitConsumer } from './lib/consumers/visitConsumer.ts'
import { tryApps } from './lib/tryApps.ts'

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

const chosen = consumers.filter(({ name }) => asked.length === 0 || asked.includes(name))
await tryApps('consumers', (tarballs) =>
  chosen.map((consumer) => ({
    name: consumer.name,
    tryOut: async (folder) => consumer.check(await prepareConsumer(consumer, { folder, tarballs })),
  })),
)
