import { buildDemo } from '../../../scripts/buildDemo.ts'

/** Builds the demo as `pnpm demo` does, so that the tests run what users start. */
export default async function buildOnce(): Promise<void> {
  await buildDemo()
}
