import { buildDemo } from '../../../scripts/lib/buildDemo.ts'

/** Builds the demo as `pnpm demo` does, so that the tests run what users start. */
export default async function buildOnce(): Promise<void> {
  await buildDemo()
}
