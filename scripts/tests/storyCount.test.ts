import { connectErrors } from '@connect-hub/session'
import { expect, test } from 'vitest'
import { storyFiles, storyPage } from '../lib/docs/storyCount.ts'

// The page is written anew with `pnpm exec vitest run --project node scripts/tests/storyCount.test.ts -u`.
test('the docs list the stories that there are', async () => {
  await expect(storyPage(storyFiles())).toMatchFileSnapshot('../../docs/reference/stories.md')
})

test('every error code has a story', () => {
  const errors = storyFiles().find(({ title }) => title === 'Components/Error codes')

  expect(errors?.stories.slice().sort()).toEqual(
    Object.keys(connectErrors)
      .map((code) => code.replaceAll('_', ' '))
      .sort(),
  )
})
