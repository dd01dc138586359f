/**
 * Lists the icons that the hub's own code draws. The code reads them from one object under a minified name, which may mean
 * something different in another scope, so some of the names aren't icons.
 */
export function usedIcons(code: string): string[] {
  const alias = /\bCustomIcons as (\w+)/.exec(code)?.[1] ?? 'CustomIcons'
  const names = code.matchAll(new RegExp(`\\b${alias}\\.(\\w+)\\b`, 'g'))
  return [...new Set(Array.from(names, ([, name]) => name ?? ''))]
}

/**
 * Reduces the module that gathers all icons in one object to the named ones, so that the bundler drops the others. Returns
 * undefined when the module doesn't have the expected form.
 */
export function keepIcons(code: string, icons: readonly string[]): string | undefined {
  const object = /^const [\w$]+ = {\n(.*?)\n};?$/ms.exec(code)
  const entries = object?.[1]?.split('\n') ?? []
  const kept = entries.filter((entry) => icons.some((icon) => entry.trimStart().startsWith(`${icon}:`)))
  if (!object?.[1] || kept.length === 0) return undefined
  return code.replace(object[1], () => kept.join('\n'))
}
