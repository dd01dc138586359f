import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A project on disk, for one test, with what is given installed: the path below it, and the package.json that stands there. */
export function createProject(packages: Record<string, object>): string {
  const folder = mkdtempSync(join(tmpdir(), 'connect-hub-doctor-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, manifest] of Object.entries(packages)) {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(join(folder, path, 'package.json'), JSON.stringify(manifest))
  }
  return folder
}

/** A project in which nothing is wrong. */
export const healthy = {
  'node_modules/react': { version: '19.3.1' },
  'node_modules/react-dom': { version: '19.3.1', peerDependencies: { react: '^19.3.1' } },
  'node_modules/react-hook-form': { version: '7.60.0' },
  'node_modules/@connect-hub/react': {
    version: '0.1.0',
    peerDependencies: { react: '^18.3.1 || ^19.0.0', zod: '^4.1.12' },
    peerDependenciesMeta: { zod: { optional: true } },
  },
  'node_modules/@stackone/hub': {
    version: '1.11.4',
    peerDependencies: { react: '>=18 <20', 'react-hook-form': '7.60.0' },
  },
}
