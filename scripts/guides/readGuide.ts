/** One thing that a guide tells its reader to do, in the guide's order. */
type GuideStep = { file: string; text: string } | { command: string }

export interface Guide {
  steps: GuideStep[]
  /** The page that the reader opens: the guide's one address in angle brackets. */
  page: string
  /** What the reader enters into the hub's form, by the label of each field: the guide's table of fields and values, if it has one. */
  fields?: Record<string, string> | undefined
}

/**
 * Reads a guide as a program. A block whose first line (in Astro the second) is a comment with a path is a complete file, each line of an `sh`
 * block is a command, and a block that is neither says `ignore` after its language. Throws on any other block.
 */
export function readGuide(text: string): Guide {
  const page = /<(http:\/\/localhost[^>]*)>/.exec(text)?.[1]
  if (!page) throw new Error('The guide does not say which page to open: <http://localhost:…>')
  const blocks = [...text.matchAll(/^```(\w+)(.*)\n([^]*?)^```$/gm)].filter(([, , info]) => info?.trim() !== 'ignore')
  const steps = blocks.flatMap(([, language, , block = '']) =>
    language === 'sh' ? commandsOf(block).map((command) => ({ command })) : [fileOf(block)],
  )
  return { steps, page, fields: fieldsOf(text) }
}

function commandsOf(block: string): string[] {
  return block
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
}

function fileOf(block: string): GuideStep {
  const file = /^(?:---\n)?(?:\/\/|#|\/\*|<!--|\{\/\*) ([\w./@[\]$-]+\.[\w.]+)/.exec(block)?.[1]
  if (!file) throw new Error(`A block names no file, and does not say ignore:\n${block}`)
  return { file, text: block }
}

function fieldsOf(text: string): Record<string, string> | undefined {
  const rows = /^\| field \| value \|\n\|[- |]+\n((?:\|.*\n)+)/m.exec(text)?.[1]
  if (!rows) return undefined
  return Object.fromEntries(
    [...rows.matchAll(/^\| (.*?) \| `(.*?)` \|$/gm)].map(([, label = '', value = '']) => [label, value]),
  )
}
