import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator } from '@connect-hub/emulator/node'
import { afterEach, expect, it, vi } from 'vitest'
import { createProject, healthy } from './__tests__/createProject.js'
import { runCommand } from './node/runCommand.js'

afterEach(() => vi.unstubAllEnvs())

async function run(...args: string[]) {
  const lines: string[] = []
  const code = await runCommand(args, (line) => lines.push(line))
  return { code, output: lines.join('\n') }
}

it('prints what it found with the cure below, and ends with 1 where something will not work', async () => {
  const folder = createProject({ ...healthy, 'node_modules/react-dom': { version: '18.3.1' } })
  const { code, output } = await run('doctor', '--folder', folder)

  expect(code).toBe(1)
  expect(output).toContain('ERROR    react is 19.3.1 and react-dom is 18.3.1.\n         Install react-dom@19.3.1')
  expect(output).toMatch(/2 to cure\.$/)
})

it('reads key and address from .env, and never prints the key', async () => {
  vi.stubEnv('STACKONE_API_KEY', undefined)
  const vendor = await startEmulator({ apiKeys: ['sk-in-a-file'] })
  const folder = createProject(healthy)
  writeFileSync(join(folder, '.env'), `STACKONE_API_KEY=sk-in-a-file\nSTACKONE_BASE_URL=${vendor.url}\n`)
  const { code, output } = await run('doctor', '--folder', folder)
  await vendor.close()

  expect(output).toContain('takes the key')
  expect(output).not.toContain('sk-in-a-file')
  expect(code).toBe(0)
})

it('prints its help when asked nothing, and refuses what it does not know', async () => {
  expect((await run()).output).toContain('connect-hub doctor [options]')
  await expect(run('docter')).rejects.toThrow('there is no command "docter"')
  await expect(run('doctor', '--page', 'settings')).rejects.toThrow('--page needs a whole address')
  await expect(run('doctor', '--pag')).rejects.toThrow("Unknown option '--pag'")
})
