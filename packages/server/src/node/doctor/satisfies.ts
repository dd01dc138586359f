/**
 * Whether a version lies in a range of a peer: exact, ^, ~, >=, <, x, and those joined by spaces and ||. What it cannot read
 * it lets pass: a wrong alarm costs more than a missed one, as package managers check too.
 */
export function satisfies(version: string, range: string): boolean {
  return range.split('||').some((part) =>
    part
      .trim()
      .split(/\s+/)
      .every((bound) => holds(version, bound)),
  )
}

function holds(version: string, bound: string): boolean {
  const [, sign = '', major = '', minor, patch] =
    /^(\^|~|>=|<|=?)v?(\d+)(?:\.(\d+|x))?(?:\.(\d+|x))?$/.exec(bound) ?? []
  if (major === '') return true
  const given = numbers(version)
  const least = [major, minor, patch].map((part) => Number(part) || 0)
  const distance = compare(given, least)
  if (sign === '>=') return distance >= 0
  if (sign === '<') return distance < 0
  const exact = minor === undefined || minor === 'x' ? 1 : patch === undefined || patch === 'x' ? 2 : 3
  // ^ keeps up to the first number that is not 0, ~ keeps major and minor.
  const firstSet = least.findIndex((part) => part > 0)
  const kept =
    sign === '^' ? Math.min(firstSet < 0 ? 3 : firstSet + 1, exact) : sign === '~' ? Math.min(2, exact) : exact
  return distance >= 0 && given.slice(0, kept).every((part, at) => part === least[at])
}

const numbers = (version: string) => version.split(/[-+]/)[0]?.split('.').map(Number) ?? []

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
