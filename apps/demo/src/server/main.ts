import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { readConfig } from './readConfig.js'
import { StartError } from './StartError.js'
import { startDemo } from './startDemo.js'

// What stands in the environment wins over the file.
if (existsSync('.env')) loadEnvFile('.env')

try {
  const config = readConfig(process.env, process.argv.slice(2))
  const { url } = await startDemo(config)
  const api = config.upstream.kind === 'emulator' ? 'the emulator, no key needed' : config.upstream.baseUrl
  console.log(`\n  Northwind People  ${url}/settings/integrations\n  API               ${api}\n`)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
