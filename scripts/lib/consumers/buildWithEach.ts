import { holdHubSize } from './holdHubSize.ts'
import { refusesMovedHub } from './refusesMovedHub.ts'
import { runStep } from './runStep.ts'

const bundlers = { 'vite-8': 'Vite 8', 'vite-7': 'Vite 7', 'vite-6': 'Vite 6', webpack: 'webpack 5' }

/** Each bundler makes the hub as small as the guide tells, and fails when the hub's files are not where they were. */
export async function buildWithEach(app: string): Promise<void> {
  const builds = Object.keys(bundlers).map((name) => ['npm', 'run', 'build', name])
  for (const [index, bundler] of Object.values(bundlers).entries()) {
    await runStep(`builds with ${bundler}`, app, builds[index] ?? [])
    holdHubSize(`${app}/dist`, bundler)
  }
  await refusesMovedHub(app, builds)
}
