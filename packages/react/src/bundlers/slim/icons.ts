/**
 * The names of the icons that the hub's own code draws. It has them from one object, under a short name of the build; that
 * name may stand for something else in another scope, so some of the names are of no icon.
 */
export function usedIcons(code: string): string[] {
  const alias = /\bCustomIcons as (\w+)/.exec(code)?.[1] ?? 'CustomIcons'
  const names = code.matchAll(new RegExp(`\\b${alias}\\.(\\w+)\\b`, 'g'))
  return [...new Set(Array.from(names, ([, name]) => name ?? ''))]
}

/**
 * The module that gathers all icons in one object, with only the named ones in that object, so that the bundler drops the
 * others; undefined when it does not look as expected.
 */
export function keepIcons(code: string, icons: readonly string[]): string | undefined {
  const object = /^const [\w$]+ = {\n(.*?)\n};?$/ms.exec(code)
  const entries = object?.[1]?.split('\n') ?? []
  const kept = entries.filter((entry) => icons.some((icon) => entry.trimStart().startsWith(`${icon}:`)))
  if (!object?.[1] || kept.length === 0) return undefined
  return code.replace(object[1], () => kept.join('\n'))
}
