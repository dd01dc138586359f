import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { installCommands } from './lib/installCommands.ts'
import { packPackages } from './lib/packPackages.ts'
import { run } from './lib/run.ts'

// `pnpm tarballs [folder]`: packs all packages into the folder (default: ./tarballs) and prints how to install them in an app.

const folder = resolve(process.argv[2] ?? 'tarballs')
const code = await run('pnpm', ['run', 'build'])
if (code !== 0) process.exit(code)
mkdirSync(folder, { recursive: true })
const tarballs = await packPackages(folder)
console.log(['', 'In your app:', '', ...installCommands(tarballs)].join('\n'))
