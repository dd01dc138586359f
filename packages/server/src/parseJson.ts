/**
 * Parses JSON that is nested no deeper than `maxDepth`; undefined when it is. Some engines take a second for 60 KB of nested
 * arrays, so the depth is counted first.
 * @throws SyntaxError, which quotes the text
 */
export function parseJson(text: string, maxDepth: number): { json: unknown } | undefined {
  return isDeeper(text, maxDepth) ? undefined : { json: JSON.parse(text) }
}

function isDeeper(text: string, maxDepth: number): boolean {
  // Each level takes a letter.
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
