import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url))

interface StoryFile {
  title: string
  stories: string[]
}

/** Every story file of the packages: its title and its stories, in words and in their order. */
export function storyFiles(): StoryFile[] {
  return readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.stories.tsx') && path.includes('/src/'))
    .map((path) => readStories(path, readFileSync(packages + path, 'utf8')))
    .sort((one, two) => one.title.localeCompare(two.title, 'en'))
}

/** The page of the docs that lists them, with their number and that of the different states. */
export function storyPage(files: StoryFile[]): string {
  const names = files.flatMap(({ stories }) => stories)
  const rows = files.map(({ title, stories }) => `| ${title} | ${stories.length} | ${stories.join(', ')} |`)
  return `# All states

${names.length} stories in ${files.length} groups show ${new Set(names).size} different states. Each is a test in Chromium: it is played, judged by axe in light and in dark, silent in
the console, and asks nobody but its own backend. This page is made from the stories.

| group | stories | states |
| --- | --- | --- |
${rows.join('\n')}
`
}

function readStories(path: string, code: string): StoryFile {
  const file = path.split('/').at(-1)?.replace('.stories.tsx', '') ?? path
  const title = /title: '([^']+)'/.exec(code)?.[1] ?? file
  return { title, stories: [...code.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => inWords(name)) }
}

/** "TokenExpired" as "token expired". */
function inWords(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').toLowerCase()
}
