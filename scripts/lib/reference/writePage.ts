import { basename } from 'node:path'
import { oneLine } from './docComment.ts'
import type { Page } from './pages.ts'
import type { Declaration } from './readDeclarations.ts'
import type { Surface } from './Surface.ts'
import { type Inherited, type Member, type Shape, shapeOf, type Variant } from './shapeOf.ts'

/** Writes a page of the reference as Markdown. */
export function writePage({ file, title, intro, groups }: Page, surface: Surface): string {
  const sections = groups.flatMap((group) => group.map((name) => section(name, group[0] ?? name)))
  return `${[`# ${title}`, intro, 'A question mark marks what may be left out.', ...sections].join('\n\n')}\n`

  function section(name: string, first: string): string {
    const declaration = surface.find(name)
    if (!declaration) throw new Error(`${file}: the packages declare no ${name}, or several`)
    const { comment, type } = declaration
    const from = name === first || fromOf(name) !== fromOf(first) ? fromOf(name) : ''
    return present([
      `${name === first ? '##' : '###'} ${name}`,
      comment?.text,
      ...(comment?.notes ?? []),
      (from + (type ? '' : seeTypes(declaration))).trim(),
      ...shape(shapeOf(declaration, surface)),
      ...examples(comment?.examples),
    ]).join('\n\n')
  }

  function fromOf(name: string): string {
    const entries = surface.entriesOf(name).map((entry) => `\`${entry}\``)
    return entries.length > 0 ? `From ${entries.join(' and ')}.` : ''
  }

  function shape({ members, inherited, variants, text }: Shape): string[] {
    return present([
      text !== undefined && `${code(oneLine(text).replace(/^\| /, ''))}${see(text)}`,
      members.map(member).join('\n\n'),
      ...inherited.map((of, index) => group(of, members.length > 0 || index > 0)),
      variants.map(variant).join('\n\n'),
    ])
  }

  function member({ name, optional, type, comment }: Member): string {
    const tail = present([
      comment?.text.replaceAll('\n\n', ' '),
      comment?.fallback && `Default: ${fallback(comment.fallback)}.`,
      ...(comment?.examples ?? []).map((example) => `Example: ${code(oneLine(example))}.`),
    ])
    return item(`**\`${name}${optional ? '?' : ''}\`**: ${code(type)}${see(type)}`, tail.join(' '))
  }

  function group({ text, name, members, optional }: Inherited, isMore: boolean): string | undefined {
    if (!name) return `Also everything of ${code(oneLine(text))} that isn't listed above.`
    if (members.length === 0) return undefined
    const from = `${link(name)}${/<(?!\w>)/.test(text) ? ` (${code(oneLine(text))})` : ''}`
    const head = isMore ? `Also${optional ? ', if you like' : ''}, from ${from}` : `Members from ${from}`
    return `${head}: ${members.map((of) => `\`${of}\``).join(', ')}.`
  }

  function variant({ members, inherited, comment }: Variant): string {
    const [only] = members.length === 0 ? inherited : []
    if (only?.name) return item(link(only.name), comment?.text)
    const fields = members.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${type}`)
    const head = `${code(`{ ${fields.join('; ')} }`)}${see(members.map(({ type }) => type).join(' '))}`
    const explained = members.flatMap(({ name, comment }) => (comment ? [item(`\`${name}\`: ${comment.text}`)] : []))
    return item(head, comment?.text, explained.join('\n'))
  }

  /** Links to what the head of a function or component mentions. */
  function seeTypes({ name, source, start, end }: Declaration): string {
    const [head = ''] = /^.*?\)(?:: [^{\n]*)? \{\n/s.exec(source.text.slice(start, end)) ?? []
    return see(head.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), ''))
  }

  function see(text: string): string {
    const names = new Set([...text.matchAll(/\b[A-Z]\w+/g)].map(([name]) => name))
    const links = [...names].filter((name) => surface.pageOf(name)).map(link)
    return links.length > 0 ? ` See ${links.join(', ')}.` : ''
  }

  function link(name: string): string {
    const page = surface.pageOf(name) ?? file
    return `[${name}](${page === file ? '' : basename(page)}#${name.toLowerCase()})`
  }
}

/** An item of a list, with what is told below its first line. */
function item(head: string, ...below: (string | undefined)[]): string {
  return [`- ${head}`, ...present(below).map((text) => text.replaceAll(/^(?=.)/gm, '  '))].join('\n\n')
}

function examples(list: string[] = []): string[] {
  return list.map((example) => `\`\`\`ts ignore\n${example}\n\`\`\``)
}

/** A value is code, with what is in brackets after it as words; anything else is words. */
function fallback(text: string): string {
  const [, value, words = ''] = /^("[^"]*"|'[^']*'|[\d.]+|true|false|\{.*\}|\(\) => .*)( .*)?$/.exec(text) ?? []
  return value === undefined ? text : code(value) + words
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

function present(parts: (string | false | undefined)[]): string[] {
  return parts.filter((part) => part !== false && part !== undefined && part !== '') as string[]
}
