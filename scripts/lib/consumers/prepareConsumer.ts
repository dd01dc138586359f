import { cpSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readmePeers } from '../docs/readmePeers.ts'
import { runStep } from './runStep.ts'

export interface Consumer {
  /** Its folder in consumers/. */
  name: string
  /** A folder there that it is laid over. */
  base?: string
  /** Whether it installs the vendor's hub, with the README's command. */
  hub: boolean
  /** Tries it out where it was installed, and throws when something is wrong. */
  check: (app: string) => Promise<void>
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Copies a consumer into `folder` and installs there what its user would: its own dependencies, then the kit. */
export async function prepareConsumer(
  { name, base, hub }: Consumer,
  { folder, tarballs }: { folder: string; tarballs: Record<string, string> },
): Promise<string> {
  for (const part of base ? [base, name] : [name]) cpSync(`${root}consumers/${part}`, folder, { recursive: true })
  await runStep('installs its own dependencies', folder, ['npm', 'install', ...quiet])
  const others = hub ? readmePeers() : []
  // Every package as its tarball, so that none of them comes from a registry.
  await runStep('installs the kit', folder, ['npm', 'install', ...quiet, ...Object.values(tarballs), ...others])
  if (existsSync(`${folder}/node_modules/@stackone/hub`) !== hub)
    throw new Error(`@stackone/hub is ${hub ? 'not installed' : 'installed though nobody asked for it'}`)
  return folder
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline']
