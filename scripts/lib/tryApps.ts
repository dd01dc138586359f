import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packPackages } from './packPackages.ts'
import { runSteps } from './run.ts'

interface App {
  name: string
  /** Tries the packages out in an app, in a folder that is still to be made. Rejects when something is wrong. */
  tryOut: (folder: string) => Promise<void>
}

/**
 * Packs the packages and tests them in one app after another. Writes how many passed to `.cache/<kind>.json`, for
 * `pnpm test`, which counts them, and sets the exit code.
 */
export async function tryApps(
  kind: string,
  prepare: (tarballs: Record<string, string>, folder: string) => readonly App[] | Promise<readonly App[]>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `connect-hub-${kind}-`))
  // Also when somebody has seen enough: what was started ends with this process.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

  const apps = await prepare(await packPackages(folder), folder)
  const failed = await runSteps(
    apps.map(({ name, tryOut }) => ({ name, run: () => exitCode(() => tryOut(join(folder, name))) })),
  )
  mkdirSync('.cache', { recursive: true })
  writeFileSync(`.cache/${kind}.json`, JSON.stringify({ passed: apps.length - failed.length, failed: failed.length }))
  process.exitCode = failed.length === 0 ? 0 : 1
}

async function exitCode(work: () => Promise<void>): Promise<number> {
  try {
    await work()
    return 0
  } catch (error) {
    console.error(error)
    return 1
  }
}
