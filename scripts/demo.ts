import { buildDemo } from './lib/buildDemo.ts'
import { run } from './lib/run.ts'

// What can be known to be wrong is said before anything is built.
const code = await run('tsx', ['apps/demo/src/server/main.ts', '--check', ...process.argv.slice(2)])
if (code !== 0) process.exit(code)
await buildDemo()
// Runs in this process, so that ending it also ends the server.
await import(new URL('../apps/demo/dist/server/main.js', import.meta.url).href)
