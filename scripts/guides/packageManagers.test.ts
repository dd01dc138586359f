import { expect, test } from 'vitest'
import { inWordsOf, packageManagers } from './packageManagers.ts'

test.each([
  ['npm install a b@1', 'pnpm add a b@1', 'yarn add a b@1'],
  ['npm install --save-dev a', 'pnpm add -D a', 'yarn add -D a'],
  ['npm install --prefix page a', 'pnpm add --dir page a', 'yarn --cwd page add a'],
  ['npm run dev', 'pnpm run dev', 'yarn run dev'],
  [
    'npx create-next-app@latest . --yes',
    'npx create-next-app@latest --use-pnpm . --yes',
    'npx create-next-app@latest --use-yarn . --yes',
  ],
  [
    'npx nest new . --package-manager npm',
    'npx nest new . --package-manager pnpm',
    'npx nest new . --package-manager yarn',
  ],
  [
    'npm pkg set scripts.dev="concurrently npm:page"',
    'npm pkg set scripts.dev="concurrently pnpm:page"',
    'npm pkg set scripts.dev="concurrently yarn:page"',
  ],
  ['npm create vite@latest .', 'npm create vite@latest .', 'npm create vite@latest .'],
])('%s', (printed, pnpm, yarn) => {
  expect(inWordsOf(packageManagers.npm, printed)).toBe(printed)
  expect(inWordsOf(packageManagers.pnpm, printed)).toBe(pnpm)
  expect(inWordsOf(packageManagers.yarn, printed)).toBe(yarn)
  expect(inWordsOf(packageManagers['yarn-4'], printed)).toBe(yarn)
})
