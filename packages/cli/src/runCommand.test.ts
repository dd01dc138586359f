import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type StartedEmulator, startEmulator } from '@connect-hub/emulator/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProject, healthy } from './__tests__/createProject.js'
import { runCommand } from './runCommand.js'

let vendor: StartedEmulator

beforeAll(async () => {
  vendor = await startEmulator({ apiKeys: ['sk-in-a-file'] })
})
afterAll(() => vendor.close())
beforeEach(() => {
  vi.stubEnv('STACKONE_API_KEY', undefined)
  vi.stubEnv('STACKONE_BASE_URL', vendor.url)
})
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
  vi.stubEnv('STACKONE_BASE_URL', undefined)
  const folder = createProject(healthy)
  writeFileSync(join(folder, '.env'), `STACKONE_API_KEY=sk-in-a-file\nSTACKONE_BASE_URL=${vendor.url}\n`)
  const { code, output } = await run('doctor', '--folder', folder)

  expect(output).toContain('takes the key')
  expect(output).not.toContain('sk-in-a-file')
  expect(code).toBe(0)
})

describe('a key of a server in another folder', () => {
  const workspace = {
    '.': { workspaces: ['apps/*'] },
    'apps/web': {},
    'apps/server': {},
    ...healthy,
  }

  it('is found in the workspace', async () => {
    const root = createProject(workspace)
    writeFileSync(join(root, 'apps/server/.env.local'), 'STACKONE_API_KEY=pk_server\n')
    const { output } = await run('doctor', '--folder', join(root, 'apps/web'))

    expect(output).toContain(`The key and the API's address are from ${join(root, 'apps/server')}.`)
    expect(output).toContain('is a public key')
  })

  it('is read from the folder that --server names', async () => {
    const server = createProject({ '.': {} })
    writeFileSync(join(server, '.env.development.local'), 'STACKONE_API_KEY=pk_server\n')
    const { output } = await run('doctor', '--folder', createProject(healthy), '--server', server)

    expect(output).toContain('is a public key')
  })

  it('is not taken from beside a project that is no workspace', async () => {
    const root = createProject({ 'mine/node_modules/react': { version: '19.3.1' }, other: {} })
    writeFileSync(join(root, 'other/.env'), 'STACKONE_API_KEY=pk_other\n')
    const { output } = await run('doctor', '--folder', join(root, 'mine'))

    expect(output).toContain('STACKONE_API_KEY is not set')
  })
})

it('checks what applies in a folder that has the server only', async () => {
  const folder = createProject({ 'node_modules/@connect-hub/server': { version: '0.1.0' } })
  writeFileSync(join(folder, '.env'), 'STACKONE_API_KEY=pk_1\n')
  const { output } = await run('doctor', '--folder', folder)

  expect(output).toContain('This folder has @connect-hub/server 0.1.0 and no React')
  expect(output).not.toContain('React is not installed')
  expect(output).not.toContain('@connect-hub/react is not installed')
  expect(output).toMatch(/is a public key[^]*\n1 to cure\.$/)
})

it('prints its help when asked nothing, and refuses what it does not know', async () => {
  expect((await run()).output).toContain('connect-hub doctor [options]')
  await expect(run('docter')).rejects.toThrow('there is no command "docter"')
  await expect(run('doctor', '--page', 'settings')).rejects.toThrow('--page needs a whole address')
  await expect(run('doctor', '--pag')).rejects.toThrow("Unknown option '--pag'")
})
