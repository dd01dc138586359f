/** The emulator's time, in milliseconds since 1970. */
export interface Clock {
  now(): number
  advance(ms: number): void
  /** Runs a task once the clock has reached a time, and never before what runs now has ended. Returns what cancels it. */
  at(time: number, run: () => void): () => void
}

interface Task {
  time: number
  run: () => void
  timer?: ReturnType<typeof setTimeout>
}

/** What a timer can wait at most, in milliseconds. */
const longestWait = 2 ** 31 - 1

/** A clock that runs with the machine's, or stands at `start`, until it is moved. */
export function createClock(start?: Date | string | number): Clock {
  const fixed = start === undefined ? undefined : new Date(start).getTime()
  if (Number.isNaN(fixed)) throw new TypeError(`createEmulator: \`now\` is not a date: ${String(start)}`)
  const tasks = new Set<Task>()
  let moved = 0
  const now = () => (fixed ?? Date.now()) + moved

  function arm(task: Task) {
    clearTimeout(task.timer)
    const wait = task.time - now()
    if (wait > 0 && fixed !== undefined) return
    task.timer = setTimeout(
      () => (task.time > now() ? arm(task) : finish(task)),
      Math.min(Math.max(wait, 0), longestWait),
    )
    // A task of later must not keep a Node process alive. A browser's timer is a number.
    if (wait > 0 && typeof task.timer === 'object') task.timer.unref()
  }

  function finish(task: Task) {
    tasks.delete(task)
    task.run()
  }

  return {
    now,
    advance: (ms) => {
      moved += ms
      for (const task of [...tasks].sort((first, second) => first.time - second.time)) arm(task)
    },
    at: (time, run) => {
      const task: Task = { time, run }
      tasks.add(task)
      arm(task)
      return () => {
        clearTimeout(task.timer)
        tasks.delete(task)
      }
    },
  }
}
