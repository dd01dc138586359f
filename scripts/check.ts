import { run, runSteps } from './lib/run.ts'

/** Types, lint, format, boundaries, spelling and unused code: everything that checks the code without running it. */
const failed = await runSteps([
  { name: 'types', run: () => run('tsc', ['-b', 'tsconfig.check.json']) },
  { name: 'lint', run: () => run('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'format', run: () => run('biome', ['check', '--error-on-warnings']) },
  { name: 'boundaries', run: () => run('tsx', ['scripts/boundaries.ts']) },
  {
    name: 'spelling',
    run: () => run('cspell', ['lint', '--no-progress', '--no-summary', '--cache', '--cache-location=.cache/cspell']),
  },
  { name: 'unused code', run: () => run('knip') },
])
process.exitCode = failed.length === 0 ? 0 : 1
