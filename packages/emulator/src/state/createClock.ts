/** The emulator's time, in milliseconds since 1970. */
export interface Clock {
  now(): number
  advance(ms: number): void
}

/** A clock that runs with the machine's, or stands at `start`, until it is moved. */
export function createClock(start?: Date | string | number): Clock {
  const fixed = start === undefined ? undefined : new Date(start).getTime()
  if (Number.isNaN(fixed)) throw new TypeError(`createEmulator: \`now\` is not a date: ${String(start)}`)
  let moved = 0
  return {
    now: () => (fixed ?? Date.now()) + moved,
    advance: (ms) => {
      moved += ms
    },
  }
}
