import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { runSteps } from './lib/run.ts'

// `tsx scripts/runtimes.ts`: the server's conformance suite in Bun, Deno and workerd, each installed with npm for this run.

const folder = resolve('.cache/runtimes')
const suite = resolve('packages/server/src/__tests__/conformance.ts')
const fails = `if (failures.length > 0) throw new Error(failures.join('\\n'))`
const script = `const failures = await conformance(); ${fails}; console.log('Every case holds.')`
const worker = `export default { async test() { const failures = await conformance(); ${fails} } }`
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2025-09-01"))]);
`

const runtimes = [
  { name: 'bun', version: '1.4.5', args: ['run', 'script.js'] },
  { name: 'deno', version: '2.9.6', args: ['run', '--allow-env=NODE_ENV', 'script.js'] },
  { name: 'workerd', version: '1.20261117.1', args: ['test', 'worker.capnp'] },
]

async function bundle(file: string, contents: string) {
  await build({
    stdin: { contents: `import { conformance } from ${JSON.stringify(suite)}; ${contents}`, resolveDir: folder },
    alias: {
      '@connect-hub/server': resolve('packages/server/src/index.ts'),
      '@connect-hub/session': resolve('packages/session/src/index.ts'),
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    outfile: `${folder}/${file}`,
  })
}

mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }')
writeFileSync(`${folder}/worker.capnp`, config)
await bundle('script.js', script)
await bundle('worker.js', worker)

const failed = await runSteps(
  runtimes.map(({ name, version, args }) => ({
    name,
    run: async () => {
      const install = ['install', '--no-save', '--no-audit', '--no-fund', '--no-package-lock', `${name}@${version}`]
      const run = (command: string, given: string[]) =>
        spawnSync(command, given, { cwd: folder, stdio: 'inherit' }).status
      if (run('npm', install) !== 0) {
        console.log(`${name} can't be installed here, so the suite doesn't run in it.`)
        return 0
      }
      return run(`${folder}/node_modules/.bin/${name}`, args) ?? 1
    },
  })),
)
process.exitCode = failed.length === 0 ? 0 : 1
