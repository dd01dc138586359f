import { afterEach as checkAccessibility } from '@storybook/addon-a11y/preview'
import { setTheme } from './applyToolbar.ts'

type Context = Parameters<typeof checkAccessibility>[0]

/** Runs the accessibility checks in the other theme too: the addon checks a story only as it is. */
export async function checkBothThemes(context: Context): Promise<void> {
  if (import.meta.env['VITEST_STORYBOOK'] === undefined) return
  const { dataset } = document.documentElement
  const before = dataset['theme'] === 'dark' ? 'dark' : 'light'
  const still = document.head.appendChild(document.createElement('style'))
  // A colour in transition between the themes belongs to neither.
  still.textContent = '*, *::before, *::after { transition: none !important }'
  setTheme(before === 'dark' ? 'light' : 'dark')
  try {
    await checkAccessibility(context)
  } finally {
    setTheme(before)
    still.remove()
  }
}
