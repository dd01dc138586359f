/**
 * Parses JSON that is nested up to `maxDepth` levels; undefined when it is deeper. Counts the depth first, because some engines
 * take a second for 60 KB of nested arrays.
 * @throws SyntaxError, which quotes the text
 */
export function parseJson(text: string, maxDepth: number): { json: unknown } | undefined {
  return isDeeper(text, maxDepth) ? undefined : { json: JSON.parse(text) }
}

function isDeeper(text: string, maxDepth: number): boolean {
  // Each level takes at least one character, so a shorter text can't be too deep.
  if (text.length <= maxDepth) return false
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '"') inString = !inString
    else if (inString) at += letter === '\\' ? 1 : 0
    else if (letter === '[' || letter === '{') depth += 1
    else if (letter === ']' || letter === '}') depth -= 1
    if (depth > maxDepth) return true
  }
  return false
}
