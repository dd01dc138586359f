/** A doc comment, taken apart. */
export interface DocComment {
  text: string
  /** What follows `@default`. */
  fallback?: string
  /** What follows each `@example`. */
  examples: string[]
  /** What each `@param` and `@throws` says, as sentences. */
  notes: string[]
}

/** Reads what stands between the marks of a doc comment, with or without a star before each line. */
export function readDocComment(comment: string): DocComment {
  const plain = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
  const [text = '', ...tags] = plain.split(/(?:^|\s)@(?=(?:default|example|param|throws)\b)/)
  const of = (name: string) => tags.filter((tag) => tag.startsWith(name)).map((tag) => tag.slice(name.length).trim())
  const [fallback] = of('default')
  const notes = [
    ...of('param').map((note) => oneLine(note).replace(/^(\S+)/, '`$1`:')),
    ...of('throws').map((note) => `Throws a ${oneLine(note)}`),
  ]
  return { text: paragraphs(text), ...(fallback && { fallback: oneLine(fallback) }), examples: of('example'), notes }
}

/** On one line, as Markdown takes it: the breaks of a source file are those of its width. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function paragraphs(text: string): string {
  return text.trim().split(/\n\n+/).map(oneLine).join('\n\n')
}
