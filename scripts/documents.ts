import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const folders = ['', 'docs/', 'docs/decisions/', 'bench/', ...below('packages'), ...below('apps')]

/** What is written for readers: every Markdown file of the repository, and llms.txt, as paths from its root. */
export const documents = folders
  .flatMap((folder) => readdirSync(root + folder).map((name) => folder + name))
  .filter((path) => path.endsWith('.md') || path === 'llms.txt')
  .filter((path) => !path.endsWith('CHANGELOG.md'))

function below(folder: string): string[] {
  return readdirSync(root + folder)
    .map((name) => `${folder}/${name}/`)
    .filter((path) => existsSync(`${root}${path}package.json`))
}
