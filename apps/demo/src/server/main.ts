import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { checkPort } from './listen.js'
import { readConfig } from './readConfig.js'
import { StartError } from './StartError.js'

// The environment overrides the file.
if (existsSync('.env')) loadEnvFile('.env')

try {
  const config = readConfig(process.env, process.argv.slice(2))
  // --check only reports whether the demo could start. It runs before the packages are built, so these imports are late.
  if (process.argv.includes('--check')) {
    await checkPort(config)
  } else {
    const { startDemo } = await import('./startDemo.js')
    const { url } = await startDemo(config)
    const api = config.upstream.kind === 'emulator' ? 'the emulator, no key needed' : config.upstream.baseUrl
    console.log(`\n  Northwind People  ${url}/settings/integrations\n  API               ${api}\n`)
  }
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
