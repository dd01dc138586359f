#!/usr/bin/env node
import { runCommand } from '../dist/runCommand.js'

try {
  process.exitCode = await runCommand(process.argv.slice(2))
} catch (error) {
  console.error(`connect-hub: ${error.message}`)
  process.exitCode = 1
}
