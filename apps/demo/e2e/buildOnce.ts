import { buildDemo } from '../../../scripts/buildDemo.ts'

/** What is tested is what `pnpm demo` starts. */
export default async function buildOnce(): Promise<void> {
  await buildDemo()
}
