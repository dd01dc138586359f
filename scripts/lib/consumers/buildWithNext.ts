import { connectThroughForm } from './connectThroughForm.ts'
import { holdHubSize } from './holdHubSize.ts'
import { refusesMovedHub } from './refusesMovedHub.ts'
import { runStep } from './runStep.ts'
import { visitConsumer } from './visitConsumer.ts'

/** The app works with the slim hub, which has the size that the guide tells with either of Next's bundlers. */
export async function buildWithNext(app: string): Promise<void> {
  await visitConsumer(app, connectThroughForm)
  holdHubSize(`${app}/.next/static`, 'Next 16, Turbopack')
  const webpack = ['npm', 'run', 'build', '--', '--webpack']
  await runStep('builds with webpack', app, webpack, { STACKONE_API_KEY: 'a-key' })
  holdHubSize(`${app}/.next/static`, 'Next 16, webpack')
  await refusesMovedHub(app, [['npm', 'run', 'build']])
}
