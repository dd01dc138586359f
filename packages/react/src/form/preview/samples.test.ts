import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fromWire, toWire } from '@connect-hub/session'
import { loadPrism } from '@ruby/prism'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createExamples } from '../__tests__/createExamples.js'
import { readLiteral } from '../__tests__/readLiteral.js'
import { samples } from './samples.js'

const run = promisify(execFile)
const key = 'sk_test_key'

/** What a sample has to carry through unharmed. */
const hostile = {
  originOwnerId: "o'brien",
  originOwnerName: '"$(touch x)" `id` \\ #{raise} %w[] !!',
  label: 'line\nbreak\ttab\r\u0000\u0007\u2028 </script> ${1 + 1}',
  originUsername: '👩‍👩‍👧 שלום \u202Eevil',
  categories: ["'", '"', '\\'],
  metadata: JSON.parse(
    '{"__proto__": {"a": 1}, "#{x}": [true, false, null, -1.5, 1e21, 1e-7], "nested": {"__proto__": []}, "": "", "a\\nb": {}}',
  ) as Record<string, unknown>,
}

const requests = [
  ...createExamples.map(([title, json]) => [title, fromWire<object>(json)] as const),
  ['hostile text', hostile] as const,
]

/** A vendor that keeps the one request it gets. */
async function startVendor() {
  const seen: { authorization?: string | undefined; body: string }[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      seen.push({ authorization: request.headers.authorization, body: Buffer.concat(parts).toString() })
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"token":"t","auth_link_url":"u"}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  return { seen, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

async function fileOf(name: string, text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'sample-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

/** As text: two objects that differ in a key such as __proto__ would pass for equal. */
const sent = (create: object) => JSON.stringify(toWire(create))

describe.each(requests)('%s', (_, create) => {
  it('is JSON as it goes over the wire', () => {
    expect(JSON.stringify(JSON.parse(samples.json.write(create, '')))).toBe(sent(create))
  })

  it('runs in a shell', async () => {
    const { seen, url } = await startVendor()
    await run('bash', ['-c', samples.curl.write(create, url)], { env: { ...process.env, STACKONE_API_KEY: key } })
    expect(seen).toEqual([{ authorization: `Basic ${btoa(`${key}:`)}`, body: samples.json.write(create, '') }])
  })

  it('compiles and runs as TypeScript', async () => {
    const { seen, url } = await startVendor()
    const path = await fileOf('sample.mts', samples.typescript.write(create, url))
    const modules = join(import.meta.dirname, '../../../../../node_modules')
    const types = join(modules, '@types')
    const flags = ['--strict', '--target', 'es2022', '--module', 'nodenext', '--typeRoots', types, '--types', 'node']
    await run(join(modules, '.bin/tsc'), ['--ignoreConfig', ...flags, path])
    await run('node', [path.replace(/mts$/, 'mjs')], { env: { ...process.env, STACKONE_API_KEY: key } })
    expect(seen).toEqual([{ authorization: `Basic ${btoa(`${key}:`)}`, body: sent(create) }])
  }, 30_000)

  it('compiles as Ruby, to the same values', async () => {
    const parse = await loadPrism()
    const result = parse(samples.ruby.write(create, 'https://api.stackone.com'))
    expect(result.errors).toEqual([])
    expect(JSON.stringify(readLiteral(result.value))).toBe(sent(create))
  })
})

it.each(['curl', 'typescript', 'ruby'] as const)(
  'in %s an owner that only the server knows has a placeholder',
  (language) => {
    const text = samples[language].write({ provider: 'bamboohr' }, 'https://api.stackone.com')
    expect(text).toContain('OWNER_ID')
    expect(text).toContain('STACKONE_API_KEY')
  },
)

it('half a surrogate pair, which is no text in Ruby, is replaced there', async () => {
  const parse = await loadPrism()
  const result = parse(samples.ruby.write({ originOwnerId: 'a\uD83Db' }, 'https://api.stackone.com'))
  expect(result.errors).toEqual([])
  expect(readLiteral(result.value)).toMatchObject({ origin_owner_id: 'a\uFFFDb' })
})
