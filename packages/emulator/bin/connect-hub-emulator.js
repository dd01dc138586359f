#!/usr/bin/env node
import { runCommand } from '../dist/command.js'

try {
  const started = await runCommand(process.argv.slice(2))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => started?.close())
} catch (error) {
  console.error(`connect-hub-emulator: ${error.message}`)
  process.exitCode = 1
}
