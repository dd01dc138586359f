import { spawnSync } from 'node:child_process'

/** What runs the samples of the backend by hand, each with its framework: a command, or undefined where it is not installed. */
export function findInterpreters(): { ruby: string | undefined; python: string | undefined } {
  return {
    ruby: ['ruby', '/usr/bin/ruby'].find((command) =>
      runs(command, '-e', 'require "sinatra/base"; require "rack/mock"'),
    ),
    // Debian's Flask belongs to Debian's Python, which need not be the first one.
    python: ['python3', '/usr/bin/python3'].find((command) => runs(command, '-c', 'import flask')),
  }
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
