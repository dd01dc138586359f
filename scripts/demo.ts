import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { checkPort } from '../apps/demo/src/server/listen.js'
import { readConfig } from '../apps/demo/src/server/readConfig.js'
import { StartError } from '../apps/demo/src/server/StartError.js'
import { buildDemo } from './buildDemo.js'

// `pnpm demo`: what can be known to be wrong is said before anything is built.
if (existsSync('.env')) loadEnvFile('.env')

try {
  await checkPort(readConfig(process.env, process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exit(1)
}
await buildDemo()
await import(new URL('../apps/demo/dist/server/main.js', import.meta.url).href)
