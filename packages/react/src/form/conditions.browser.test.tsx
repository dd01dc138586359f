import { expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { connectors } from './__tests__/connectors.js'
import { emulateForcedColors, emulateTouch } from './__tests__/emulate.js'
import { button, combobox, option, renderForm, type } from './__tests__/renderForm.js'

const filled = {
  providers: connectors,
  preview: true,
  defaultValues: { categories: ['hris', 'ats'], metadata: { plan: 'growth' }, label: 'Headquarters' },
}

it('on a touch screen what can be touched is 44 pixels high and wide', async () => {
  await emulateTouch()
  const { container } = renderForm(filled)
  await combobox('Categories').click()
  await expect.element(page.getByRole('listbox')).toBeVisible()
  expect(matchMedia('(pointer: coarse)').matches).toBe(true)
  // A radio and a checkbox are touched by their whole label.
  const targets =
    'button, input:not([type=radio], [type=checkbox]), textarea, select, [role=option], .connect-hub-check'
  const sizes = [...container.querySelectorAll(targets)].map((element) => {
    const { width, height } = element.getBoundingClientRect()
    return { name: element.ariaLabel ?? element.textContent, width, height }
  })
  expect(sizes.length).toBeGreaterThan(30)
  expect(sizes.filter(({ width, height }) => Math.min(width, height) < 44)).toEqual([])
})

it('in forced colours the active option, a chip, the chosen type and the chosen tab are told by more than a ground', async () => {
  await emulateForcedColors()
  const { container } = renderForm(filled)
  await combobox('Categories').click()
  await type('{ArrowDown}')
  const line = (selector: string) => {
    const { outlineStyle, borderStyle } = getComputedStyle(container.querySelector(selector) ?? document.body)
    return [outlineStyle, borderStyle].some((style) => style !== 'none')
  }
  for (const selector of ['.connect-hub-option[data-active]', '.connect-hub-chip', '.connect-hub-type[data-checked]'])
    expect(line(selector), selector).toBe(true)
  expect(line('.connect-hub-tab[aria-selected=true]')).toBe(true)
  expect(line('.connect-hub-tab[aria-selected=false]')).toBe(false)
})

it('on a phone nothing is wider than the screen, from right to left, too', async () => {
  const { innerWidth, innerHeight } = window
  await page.viewport(390, 844)
  document.documentElement.dir = 'rtl'
  onTestFinished(async () => {
    document.documentElement.removeAttribute('dir')
    await page.viewport(innerWidth, innerHeight)
  })
  renderForm({ ...filled, defaultValues: { ...filled.defaultValues, label: 'x'.repeat(500) } })
  await combobox('Provider').click()
  await expect.element(option(/Peoplewick/)).toBeVisible()
  await type('{Escape}')
  await button('Add entry').click()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
})
