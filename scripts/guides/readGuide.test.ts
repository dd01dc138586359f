import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { guides } from './guides.ts'
import { readGuide } from './readGuide.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const guide = (...blocks: string[]) => ['Open <http://localhost:1>.', ...blocks, ''].join('\n')
const block = (info: string, ...lines: string[]) => ['```' + info, ...lines, '```'].join('\n')

test('a guide is its files and commands in their order', () => {
  const text = guide(
    block('sh', 'npm create it', '# a remark', 'npm install one \\', '  two'),
    block('ini', '# .env.local', 'A=1'),
    block('ts', '// app/[id]/page.ts', 'export {}'),
    block('css', '/* src/index.css */', 'p {}'),
    block('astro', '---', '// src/pages/index.astro', '---'),
    block('ts ignore', 'const part = 1'),
    block('sh', 'npm run dev'),
  )

  expect(readGuide(text).steps).toEqual([
    { command: 'npm create it' },
    { command: 'npm install one two' },
    { file: '.env.local', text: '# .env.local\nA=1\n' },
    { file: 'app/[id]/page.ts', text: '// app/[id]/page.ts\nexport {}\n' },
    { file: 'src/index.css', text: '/* src/index.css */\np {}\n' },
    { file: 'src/pages/index.astro', text: '---\n// src/pages/index.astro\n---\n' },
    { command: 'npm run dev' },
  ])
})

test('a block that is neither a file nor a command has to say so', () => {
  expect(() => readGuide(guide(block('ts', 'const part = 1')))).toThrow('names no file')
})

test('a guide says which page to open', () => {
  expect(() => readGuide('# A guide')).toThrow('which page to open')
})

test.each(guides)('$document can be followed', ({ document, ports }) => {
  const { steps, page } = readGuide(readFileSync(root + document, 'utf8'))

  expect(steps.at(-1)).toEqual({ command: 'npm run dev' })
  expect(ports).toContain(Number(new URL(page).port))
})

test('the tutorial says what to enter into every field that the emulator needs', () => {
  const { fields = {} } = readGuide(readFileSync(`${root}docs/tutorial/first-connection.md`, 'utf8'))

  expect(Object.keys(fields)).toEqual(['Subdomain', 'API key', 'Company number', 'Region'])
})
