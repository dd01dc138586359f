import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { findChromium } from '../scripts/lib/environment/findChromium.ts'

/** Describes in one line what the figures depend on, without the host's name or a path. */
export function describeMachine(): string {
  const chromium = findChromium()
  const version =
    chromium && execFileSync(chromium, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  const processors = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  const model = processors[0]?.model.trim() ?? 'unknown processor'
  return `${model}, ${processors.length} cores, ${memory} GB; Node ${process.versions.node}; ${version ?? 'no Chromium'}.`
}
