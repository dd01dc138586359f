/** Callers over HTTP have no types, so what a type says is checked as well. Throws a TypeError. */
export function check(method: string, name: string, value: unknown, holds: (value: unknown) => boolean) {
  if (!holds(value)) throw new TypeError(`control.${method}: ${name} is not right: ${JSON.stringify(value)}`)
}

/** True for zero and more. */
export const notNegative = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** True for more than zero. */
export const positive = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value > 0

/** True for a whole number from `least` on. */
export const wholeFrom = (least: number) => (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= least
