import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { documents } from '../lib/docs/documents.ts'

// Docs are true: every TypeScript sample of the README and the docs compiles against the built packages, as a user's file
// would. A block that is part of a sentence, such as the code of another library, says `ignore` after its language.

const root = fileURLToPath(new URL('../../', import.meta.url))
// In the package, where React's types are.
const folder = `${root}packages/react/.cache/samples/`

const frameworks = 'astro|express|fastify|hono|nestjs|next|react-router|tanstack-start'
/** Their samples are run, by tests of the packages or by `pnpm guides`: a build would say less. */
const run = new RegExp(`^(docs/(tutorial/.*|how-to/(backend|testing|${frameworks}))\\.md|packages/server/README\\.md)$`)
const compiled = documents.filter((document) => !run.test(document))

/** What the samples take for granted in the reader's project. */
const surroundings = {
  'auth.ts':
    'export declare function currentUser(request: Request): Promise<{ orgId: string; orgName: string; email: string } | undefined>',
  'css.d.ts': "declare module '*.css'",
}

test('every sample of the README and the docs compiles', { timeout: 120_000 }, () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(surroundings)) writeFileSync(folder + name, text)
  const files = compiled.flatMap((file) =>
    [...readFileSync(root + file, 'utf8').matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(([, extension, code], index) => {
      const name = `${file.replaceAll(/\W/g, '_')}_${index}.${extension}`
      writeFileSync(folder + name, `${code}export {}\n`)
      return name
    }),
  )
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify(tsconfig))
  const { stdout } = spawnSync('pnpm', ['exec', 'tsc', '-p', `${folder}tsconfig.json`], { cwd: root, encoding: 'utf8' })

  expect(files.length).toBeGreaterThan(2)
  expect(stdout).toBe('')
})

const tsconfig = {
  extends: '../../../../tsconfig.base.json',
  compilerOptions: {
    composite: false,
    declaration: false,
    noEmit: true,
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    module: 'esnext',
    moduleResolution: 'bundler',
    // Frameworks of the server, which the package of React doesn't have.
    paths: {
      express: ['../../../server/node_modules/@types/express'],
      hono: ['../../../server/node_modules/hono'],
    },
    noPropertyAccessFromIndexSignature: false,
    noUnusedLocals: false,
  },
  include: ['.'],
}
