import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The Markdown files of docs/ and the folders below it, as paths from the repository's root. */
export const guides = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => `docs/${path.replaceAll('\\', '/')}`)
  .sort()

const folders = ['', 'bench/', ...below('packages'), ...below('apps')]

/** What is written for readers: every Markdown file of the repository, and llms.txt, as paths from its root. */
export const documents = folders
  .flatMap((folder) => readdirSync(root + folder).map((name) => folder + name))
  .filter((path) => path.endsWith('.md') || path === 'llms.txt')
  .filter((path) => !path.endsWith('CHANGELOG.md'))
  .concat(guides)

function below(folder: string): string[] {
  return readdirSync(root + folder)
    .map((name) => `${folder}/${name}/`)
    .filter((path) => existsSync(`${root}${path}package.json`))
}
