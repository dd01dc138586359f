import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runStep } from './runStep.ts'

const guide = readFileSync(fileURLToPath(new URL('../../../docs/how-to/testing.md', import.meta.url)), 'utf8')

/** The guide's samples for Vitest pass in Jest, with the configuration and the changes that the guide tells. */
export async function runJestSamples(app: string): Promise<void> {
  const [, command = ''] = /^(npm install --save-dev jest .*)$/m.exec(guide) ?? []
  await runStep('installs Jest', app, [...command.split(' '), '--no-audit', '--no-fund', '--prefer-offline'])
  const blocks = [...guide.matchAll(/^```(?:tsx|js)\n\/\/ (\S+)\n(.*?)^```$/gms)]
  for (const [, name = '', code = ''] of blocks) writeFileSync(`${app}/${name}`, forJest(code))
  const tests = blocks.filter(([, name = '']) => name.endsWith('.test.tsx'))
  if (tests.length === 0) throw new Error('The guide to testing has no samples')
  await runStep(`passes ${tests.length} files of samples in Jest`, app, [
    'npm',
    'test',
    '--',
    '--ci',
    '--testMatch=**/*.test.tsx',
  ])
}

/** What the guide's words about Jest tell to change. */
function forJest(code: string): string {
  return code
    .replace('// @vitest-environment happy-dom\n', '')
    .replace(/import .* from 'vitest'\n/, '')
    .replace('afterEach(cleanup)\n', '')
    .replace("'./Settings.js'", "'./Settings'")
}
