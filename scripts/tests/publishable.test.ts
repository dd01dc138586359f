import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linksOf } from '../lib/docs/linksOf.ts'
import { installCommands } from '../lib/installCommands.ts'
import { packageFolders, packPackages } from '../lib/packPackages.ts'

// Packs every package from dist, as it would be published, and looks at the tarball.

interface Manifest {
  sideEffects: boolean | string[]
  exports: Record<string, Record<string, string>>
  dependencies: Record<string, string>
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'connect-hub-pack-'))
let tarballs: Record<string, string>

beforeAll(async () => {
  tarballs = await packPackages(folder)
  for (const [name, tarball] of Object.entries(tarballs))
    execFileSync('tar', ['xzf', tarball, `--one-top-level=${name}`], { cwd: folder })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(packageFolders)('the tarball of %s', (name) => {
  const packed = () => join(folder, name, 'package')
  const files = () =>
    readdirSync(packed(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(packed().length + 1))
  const read = (file: string) => readFileSync(join(packed(), file), 'utf8')
  const manifest = () => JSON.parse(read('package.json')) as Manifest

  test('is one that publint finds nothing in', { timeout: 60_000 }, () => {
    expect(judge('publint', ['run', '--strict', '--pack=false', packed()])).toBe('')
  })

  test('has types that every ESM resolver finds', { timeout: 60_000 }, () => {
    const imported = Object.keys(manifest().exports).length > 0
    expect(imported).toBe(name !== 'cli')
    if (imported) expect(judge('attw', ['--profile', 'esm-only', tarballs[name] ?? ''])).toBe('')
  })

  test('brings its words: README, licence, changes, guides', () => {
    const words = [
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'llms.txt',
      'docs/reference/errors.md',
      'docs/tutorial/first-connection.md',
    ]
    expect(files()).toEqual(expect.arrayContaining(words))
    expect(read('LICENSE')).toContain('MIT License')
  })

  test('links from its words only to files that are packed', () => {
    const words = files().filter((file) => /\.md$|^llms\.txt$/.test(file) && file !== 'CHANGELOG.md')
    const links = words.flatMap((file) =>
      linksOf(read(file)).map((link) => ({ file, link, target: join(dirname(file), link.split('#')[0] || '.') })),
    )

    expect(links.length).toBeGreaterThan(30)
    expect(links.filter(({ link, target }) => !link.startsWith('#') && !files().includes(target))).toEqual([])
  })

  test('holds nothing of the workspace: no maps, records, tests, stories or sources', () => {
    const foreign = /\.map$|tsbuildinfo|\.(test|test-d|stories)\.|__tests__|^src\/|\.cache|node_modules/
    expect(files().filter((file) => foreign.test(file))).toEqual([])
    const code = files().filter((file) => /\.(js|ts)$/.test(file))
    expect(code.filter((file) => read(file).includes('sourceMappingURL'))).toEqual([])
    expect(read('package.json')).not.toMatch(/workspace:|catalog:/)
  })

  test('names types first in every entry, and only files that are there', () => {
    for (const entry of Object.values(manifest().exports)) {
      expect(Object.keys(entry)).toEqual(['types', 'default'])
      for (const file of Object.values(entry)) expect(files()).toContain(file.replace('./', ''))
    }
  })

  test('has side effects in its style sheet alone', () => {
    expect(manifest().sideEffects).toEqual(name === 'react' ? ['**/*.css'] : false)
  })
})

test('`pnpm tarballs` prints commands that install every tarball, the pinned peers, and what is for development', () => {
  const [kit = '', development = '', ...more] = installCommands(tarballs)

  for (const name of ['react', 'server', 'session']) expect(kit.split(' ')).toContain(tarballs[name])
  expect(kit).toMatch(/^npm install .* @stackone\/hub react-hook-form@7\.60\.0 @hookform\/resolvers@5\.2\.2 zod@4$/)
  expect(development).toBe(`npm install --save-dev ${tarballs['emulator']} ${tarballs['cli']}`)
  expect(more).toEqual([])
})

test("every built file of the React package that needs a browser begins with 'use client'", () => {
  const dist = join(folder, 'react/package/dist')
  const needing = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, code: readFileSync(join(dist, file), 'utf8') }))
    .filter(({ code }) => onlyInBrowser.test(code))

  expect(needing.length).toBeGreaterThan(20)
  expect(needing.filter(({ code }) => !code.startsWith("'use client'")).map(({ file }) => file)).toEqual([])
})

/** Hooks, contexts and classes: what React's build for server components leaves out. */
const onlyInBrowser =
  /import \{[^}]*\b(use[A-Z]\w*|createContext|Component|PureComponent)\b[^}]*\} from '(react|@tanstack\/react-query|react-hook-form)'/

/** What a checker has to say, or nothing if it is content. */
function judge(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync('pnpm', ['exec', command, ...args], { cwd: root, encoding: 'utf8' })
  return status === 0 ? '' : stdout + stderr
}
