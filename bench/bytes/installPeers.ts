import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from '../../scripts/lib/run.ts'
import { peerVersions } from './peers.ts'

const folder = fileURLToPath(new URL('../../.cache/bench-peers', import.meta.url))

/** Installs the peers into a git-ignored folder, so that no contributor has to. Resolves with that folder. */
export async function installPeers(): Promise<string> {
  const manifest = JSON.stringify({ private: true, dependencies: peerVersions })
  const file = `${folder}/package.json`
  const lock = `${folder}/package-lock.json`
  if (existsSync(lock) && readFileSync(file, 'utf8') === manifest) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, manifest)
  // React is on the page anyway. None of their code is run.
  const quiet = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const code = await run('npm', ['install', '--prefix', folder, ...quiet])
  if (code !== 0) throw new Error('npm could not install the peers.')
  return folder
}
