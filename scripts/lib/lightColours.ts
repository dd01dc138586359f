const tokens = /^@supports \(color: light-dark\(.*\)\) \{\n([\s\S]*?)^\}/m
/** Colours have brackets of their own, one deep. */
const lightDark = /light-dark\(((?:[^(),]|\([^()]*\))+),(?:[^()]|\([^()]*\))+\)/g

/** Writes the light colours of the style sheet before those of both themes, for browsers that don't know light-dark(). */
export function lightColours(styles: string): string {
  const [both, rules] = tokens.exec(styles) ?? []
  if (!both || !rules) throw new Error('The style sheet has no colours in light-dark().')
  return styles.replace(both, () => `${rules.replaceAll(lightDark, '$1')}${both}`)
}
