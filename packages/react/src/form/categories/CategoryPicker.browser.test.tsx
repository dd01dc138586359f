import { CategoryPicker, type CategoryPickerProps } from '@connect-hub/react/form'
import '@connect-hub/react/styles.css'
import { cleanup, render } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { button, combobox, option, type } from '../__tests__/renderForm.js'

function renderPicker({ value = [], ...props }: Partial<CategoryPickerProps> = {}) {
  const seen = { value }
  function Host() {
    const [chosen, setChosen] = useState(value)
    seen.value = chosen
    return <CategoryPicker {...props} value={chosen} onChange={setChosen} />
  }
  render(
    <StrictMode>
      <Host />
      <button type="button">After</button>
    </StrictMode>,
  )
  onTestFinished(cleanup)
  return seen
}

const picker = () => combobox('Categories')
const list = () => page.getByRole('listbox', { name: 'Categories' })
/** The option that the keyboard is on, as a screen reader is told. */
const active = () =>
  document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.innerText
const many = Array.from({ length: 1000 }, (_, at) => ({ value: `c${at}`, label: `Category ${at}` }))

describe('by keyboard alone', () => {
  it('opens with Down at the first and with Up at the last, moves round and page by page', async () => {
    renderPicker()
    await type('{Tab}{Tab}{Tab}')
    await expect.element(picker()).toHaveFocus()
    await expect.element(picker()).toHaveAttribute('aria-expanded', 'false')
    await type('{ArrowDown}')
    await expect.element(picker()).toHaveAttribute('aria-expanded', 'true')
    await expect.poll(active).toMatch(/^Recruiting/)
    await type('{ArrowUp}')
    await expect.poll(active).toMatch(/^Scheduling/)
    await type('{ArrowDown}{PageDown}')
    await expect.poll(active).toMatch(/^Screening/)
    await type('{PageDown}{PageUp}')
    await expect.poll(active).toMatch(/^HR \(legacy\)|^CRM/)
    await type('{Escape}{ArrowUp}')
    await expect.poll(active).toMatch(/^Scheduling/)
  })

  it('opens with Alt and Down without choosing, and closes with Alt and Up', async () => {
    renderPicker()
    await picker().click()
    await type('{Escape}{Alt>}{ArrowDown}{/Alt}')
    await expect.element(list()).toBeVisible()
    expect(active()).toBeUndefined()
    await type('{Alt>}{ArrowUp}{/Alt}')
    await expect.element(list()).not.toBeInTheDocument()
  })

  it('chooses several with Enter, the list stays open, and Enter again takes one back', async () => {
    const seen = renderPicker()
    await picker().click()
    await type('{ArrowDown}{Enter}{ArrowDown}{Enter}')
    await expect.poll(() => seen.value).toEqual(['ats', 'hris'])
    await expect.element(option(/^HR Employees/)).toHaveAttribute('aria-selected', 'true')
    await type('{Enter}')
    await expect.poll(() => seen.value).toEqual(['ats'])
    await expect.element(list()).toHaveAttribute('aria-multiselectable', 'true')
  })

  it('Escape closes the list first, then clears the search', async () => {
    renderPicker()
    await picker().click()
    await type('hr{Escape}')
    await expect.element(list()).not.toBeInTheDocument()
    await expect.element(picker()).toHaveValue('hr')
    await type('{Escape}')
    await expect.element(picker()).toHaveValue('')
  })

  it('Backspace takes the last one back', async () => {
    const seen = renderPicker({ value: ['ats', 'hris'] })
    await picker().click()
    await type('{Backspace}')
    await expect.poll(() => seen.value).toEqual(['ats'])
  })

  it('the arrow keys reach the chips, Delete removes one and the focus comes back', async () => {
    const seen = renderPicker({ value: ['ats', 'hris', 'crm'] })
    await picker().click()
    await type('{ArrowLeft}{ArrowLeft}')
    await expect.element(button('Remove HR')).toHaveFocus()
    await type('{Delete}')
    await expect.poll(() => seen.value).toEqual(['ats', 'crm'])
    await expect.element(picker()).toHaveFocus()
    await type('{ArrowLeft}{ArrowRight}')
    await expect.element(picker()).toHaveFocus()
  })

  it('from right to left, the chips are reached with the other arrow', async () => {
    document.documentElement.dir = 'rtl'
    onTestFinished(() => document.documentElement.removeAttribute('dir'))
    renderPicker({ value: ['ats', 'hris'] })
    await picker().click()
    await type('{ArrowRight}')
    await expect.element(button('Remove HR')).toHaveFocus()
    await type('{ArrowLeft}')
    await expect.element(picker()).toHaveFocus()
  })

  it('Tab closes the list and leaves', async () => {
    const seen = renderPicker()
    await picker().click()
    await type('{ArrowDown}{Tab}')
    await expect.element(list()).not.toBeInTheDocument()
    await expect.element(button('After')).toHaveFocus()
    expect(seen.value).toEqual([])
  })
})

it('searches labels, values and descriptions, whatever the case and the accents', async () => {
  renderPicker({
    options: [
      { value: 'paie', label: 'Paie et Santé', description: 'Salaires' },
      { value: 'other', label: 'Other' },
    ],
  })
  for (const search of ['SANTE', 'paie', 'salaires']) {
    await picker().fill(search)
    await expect.element(option(/^Paie et Santé/)).toBeVisible()
    await expect.element(option('Other')).not.toBeInTheDocument()
  }
})

it('a category outside the list is added as it is typed, once', async () => {
  const seen = renderPicker()
  await picker().click()
  await type('payroll{Enter}payroll')
  await expect.element(option('Add “payroll”')).not.toBeInTheDocument()
  await picker().fill('HRIS')
  await expect.element(option(/^HR Employees/)).toBeVisible()
  await expect.element(option('Add “HRIS”')).not.toBeInTheDocument()
  expect(seen.value).toEqual(['payroll'])
})

it('by pointer: an option, its chip, all and none', async () => {
  const seen = renderPicker({ value: ['payroll'] })
  await picker().click()
  await option(/^CRM/).click()
  await expect.poll(() => seen.value).toEqual(['payroll', 'crm'])
  await expect.element(picker()).toHaveFocus()
  await button('Remove payroll').click()
  await expect.poll(() => seen.value).toEqual(['crm'])
  await button('Select all').click()
  await expect.poll(() => seen.value.length).toBe(14)
  await expect.element(page.getByRole('status')).toHaveTextContent('14 of 14 selected')
  await button('Clear').click()
  await expect.poll(() => seen.value).toEqual([])
})

it('of a thousand, all can be reached, and chips fold away', async () => {
  const seen = renderPicker({ options: many })
  await picker().click()
  await expect.element(page.getByRole('option').first()).toHaveAttribute('aria-setsize', '1000')
  expect(list().element().childElementCount).toBeLessThan(100)
  await type('{ArrowUp}')
  await expect.poll(active).toBe('Category 999')
  await type('{Escape}')
  await picker().fill('category 512')
  await type('{Enter}')
  await expect.poll(() => seen.value).toEqual(['c512'])
  await button('Select all').click()
  await expect.element(button('Show 992 more')).toBeVisible()
})

it('draws more of a long list as it is scrolled', async () => {
  renderPicker({ options: many })
  await picker().click()
  const before = list().element().childElementCount
  list().element().scrollTo(0, 1e6)
  await expect.poll(() => list().element().childElementCount).toBeGreaterThan(before)
})
