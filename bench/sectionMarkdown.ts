import type { BenchSection, BenchTable } from './BenchSection.ts'

export function sectionMarkdown({ title, intro, tables, targets, notes = [] }: BenchSection): string {
  const wanted: BenchTable = {
    head: ['target', 'wanted', 'reached', ''],
    rows: targets.map(({ what, wanted, reached, met }) => [what, wanted, reached, met ? 'met' : '**missed**']),
  }
  const blocks = [
    `## ${title}`,
    intro,
    ...[...tables, wanted].map(tableMarkdown),
    notes.map((note) => `- ${note}`).join('\n'),
  ]
  return blocks.filter(Boolean).join('\n\n')
}

/** Returns one line for each missed target. */
export function missesOf({ title, targets }: BenchSection): string[] {
  return targets
    .filter(({ met }) => !met)
    .map(({ what, wanted, reached }) => `${title}: ${what}: ${reached} (wanted: ${wanted})`)
}

function tableMarkdown({ caption, head, rows }: BenchTable): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
  return caption ? `${caption}\n\n${table}` : table
}
