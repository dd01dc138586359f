import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { documents } from '../lib/docs/documents.ts'

// The commands that the documents tell readers to type. What they start is held elsewhere: `demo` by the end-to-end tests,
// `npm install` by the consumers, which install the packed packages.

const root = fileURLToPath(new URL('../../', import.meta.url))
const readJson = <T>(path: string) => JSON.parse(readFileSync(root + path, 'utf8')) as T
const { scripts, packageManager } = readJson<{ scripts: Record<string, string>; packageManager: string }>(
  'package.json',
)
const commands = documents.flatMap((document) => commandsOf(readFileSync(root + document, 'utf8')))

const bins = {
  'connect-hub': 'packages/cli/bin/connect-hub.js',
  '@connect-hub/cli': 'packages/cli/bin/connect-hub.js',
  'connect-hub-emulator': 'packages/emulator/bin/connect-hub-emulator.js',
}

test('every script that a document runs with pnpm is there, with the one version of pnpm', () => {
  const run = commands.flatMap((command) => [...command.matchAll(/\b(pnpm(?:@\S+)?) ([\w-]+)/g)])
  const known = [...Object.keys(scripts), 'exec', 'add', 'install', 'run', 'changeset', '--filter']

  expect(run.length).toBeGreaterThan(5)
  for (const [, pnpm = '', script] of run) {
    if (pnpm.includes('@')) expect(pnpm).toBe(packageManager)
    expect(known).toContain(script)
  }
})

test('every file that a command names is there', () => {
  const files = commands.flatMap((command) => command.match(/(?<=\s)(?:packages|scripts|apps|bench)\/\S+/g) ?? [])

  expect(files.length).toBeGreaterThan(2)
  for (const file of files) expect(existsSync(root + file), file).toBe(true)
})

test('every option that a command gives to the kit’s own commands is one of its help', () => {
  const own = commands.filter((command) => /^npx @?connect-hub/.test(command))

  expect(own.length).toBeGreaterThan(3)
  for (const command of own) {
    const [, name = '', ...words] = command.split(/\s+/)
    const { stdout } = spawnSync('node', [bins[name as keyof typeof bins], '--help'], { cwd: root, encoding: 'utf8' })
    for (const word of words.filter((word) => /^(--|doctor)/.test(word))) expect(stdout).toContain(word)
  }
})

test('the hub is installed with the peers that it pins', () => {
  const { peerDependencies } = readJson<{ peerDependencies: Record<string, string> }>(
    'packages/react/node_modules/@stackone/hub/package.json',
  )
  const pinned = peerDependencies['react-hook-form']
  const install = commands.filter((command) => command.includes('@stackone/hub'))

  expect(install.length).toBeGreaterThan(1)
  for (const command of install) {
    expect(command).toContain(`react-hook-form@${pinned} `)
    for (const name of ['@hookform/resolvers@', 'zod@', '@tanstack/react-query']) expect(command).toContain(name)
  }
})

test('the emulator listens, and is driven by the commands of its README', async () => {
  const curls = commandsOf(readFileSync(`${root}packages/emulator/README.md`, 'utf8')).filter((line) =>
    line.startsWith('curl'),
  )
  const webhooks = ['--webhooks-url', 'http://127.0.0.1:9/', '--webhooks-secret', 'whsec_test']
  const emulator = spawn('node', [bins['connect-hub-emulator'], '--port', '0', '--seed', 'demo', ...webhooks], {
    cwd: root,
  })
  try {
    const [line] = (await once(createInterface(emulator.stdout), 'line')) as [string]
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? ''
    const answers = await Promise.all(curls.map((curl) => ask(curl.replace('http://127.0.0.1:4010', url))))

    expect(curls.length).toBeGreaterThan(2)
    expect(answers.map(({ ok }) => ok)).toEqual(curls.map(() => true))
    expect((await fetch(`${url}/hub/connectors`)).status).toBe(500)
  } finally {
    emulator.kill()
  }
})

/** What curl does, where there may be none. */
function ask(curl: string): Promise<Response> {
  const [address = ''] = /http:\S+/.exec(curl) ?? []
  const [, method = 'GET'] = /-X (\w+)/.exec(curl) ?? []
  const [, type = ''] = /-H 'content-type: (.*?)'/.exec(curl) ?? []
  const [, body] = /-d '(.*)'/.exec(curl) ?? []
  return fetch(address, { method, headers: { 'content-type': type }, body: body ?? null })
}

/** What stands in blocks of `sh` and, of pnpm, in the text: one command a line, without comments. */
function commandsOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block.replaceAll(/\\\n\s*/g, ''))
  const inText = [...text.replaceAll(/^```.*?^```$/gms, '').matchAll(/`((?:npx )?pnpm [^`]+|npx @?connect-hub[^`]*)`/g)]
  return [...blocks.flatMap((block) => block.split('\n')), ...inText.map(([, command = '']) => command)]
    .map((command) => command.replace(/\s+#.*$/, '').trim())
    .filter((command) => command !== '')
}
