import { afterEach as checkAccessibility } from '@storybook/addon-a11y/preview'
import { setTheme } from './applyToolbar.ts'

type Context = Parameters<typeof checkAccessibility>[0]

/** The accessibility addon judges a story as it stands; a test run has it judge the other theme too. */
export async function checkBothThemes(context: Context): Promise<void> {
  if (import.meta.env['VITEST_STORYBOOK'] === undefined) return
  const { dataset } = document.documentElement
  const before = dataset['theme'] === 'dark' ? 'dark' : 'light'
  const still = document.head.appendChild(document.createElement('style'))
  // A colour on its way from one theme to the other is neither.
  still.textContent = '*, *::before, *::after { transition: none !important }'
  setTheme(before === 'dark' ? 'light' : 'dark')
  try {
    await checkAccessibility(context)
  } finally {
    setTheme(before)
    still.remove()
  }
}
