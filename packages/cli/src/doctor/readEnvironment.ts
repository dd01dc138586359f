import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseEnv } from 'node:util'

export interface Environment {
  env: NodeJS.Dict<string>
  /** The folder that the key is from, where that is not the project's. */
  server?: string | undefined
}

/**
 * Reads variables from files of the project and of the server's folder. Without one, a folder of the same workspace that has
 * a key is the server's. Variables of the process win.
 */
export function readEnvironment(folder: string, named: string | undefined, given: NodeJS.Dict<string>): Environment {
  const own = { ...readFiles(folder), ...given }
  const server =
    named ?? (own['STACKONE_API_KEY'] ? undefined : workspaceOf(folder).find((at) => readFiles(at)['STACKONE_API_KEY']))
  return { env: { ...own, ...(server !== undefined && readFiles(server)), ...given }, server }
}

// Later ones win, as in Next and Vite.
const files = ['.env', '.env.development', '.env.local', '.env.development.local']

function readFiles(folder: string): NodeJS.Dict<string> {
  return Object.assign({}, ...files.map((file) => readEnv(join(folder, file)))) as NodeJS.Dict<string>
}

function readEnv(file: string): NodeJS.Dict<string> {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}

/** The packages of a workspace or repository, its root first. A project that is in none has its own packages only. */
function workspaceOf(folder: string): string[] {
  const root = rootOf(folder) ?? folder
  return [root, ...packagesIn(root), ...foldersIn(root).flatMap(packagesIn)]
}

function rootOf(folder: string): string | undefined {
  const isRoot =
    ['pnpm-workspace.yaml', '.git'].some((name) => existsSync(join(folder, name))) || 'workspaces' in manifestOf(folder)
  if (isRoot) return folder
  return dirname(folder) === folder ? undefined : rootOf(dirname(folder))
}

function manifestOf(folder: string): object {
  const file = join(folder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {}
}

const packagesIn = (folder: string) => foldersIn(folder).filter((at) => existsSync(join(at, 'package.json')))

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
    .map(({ name }) => join(folder, name))
}
