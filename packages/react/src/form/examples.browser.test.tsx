import { fromWire } from '@connect-hub/session'
import { connectSessionCreateSchema } from '@connect-hub/session/schema'
import { describe, expect, it } from 'vitest'
import { type Locator, page } from 'vitest/browser'
import { createExamples } from './__tests__/createExamples.js'
import { button, combobox, option, paste, renderForm, textbox, type } from './__tests__/renderForm.js'

type Example = ReturnType<typeof connectSessionCreateSchema.parse>

/** How a person gets to a control, and what is done there. */
interface Way {
  goTo: (control: Locator) => Promise<void>
  press: (control: Locator) => Promise<void>
  choose: (radio: Locator) => Promise<void>
  pick: (value: string) => Promise<void>
}

/** Tab, from wherever the focus is, until the control has it. */
async function tabTo(control: Locator) {
  const element = control.element()
  for (let steps = 0; steps < 60 && document.activeElement !== element; steps++) await type('{Tab}')
  await expect.element(control).toHaveFocus()
}

const ways: Readonly<Record<'keyboard' | 'pointer', Way>> = {
  keyboard: {
    goTo: tabTo,
    async press(control) {
      await tabTo(control)
      await type(' ')
    },
    async choose(radio) {
      await tabTo(page.getByRole('radio', { checked: true }))
      // Production is marked before it is chosen, and Space chooses it.
      await type(' ')
      if (document.activeElement !== radio.element()) await type('{ArrowDown}')
      await expect.element(radio).toHaveFocus()
    },
    pick: (value) => type(`${value}{Enter}`),
  },
  pointer: {
    goTo: (control) => control.click(),
    press: (control) => control.click(),
    choose: (radio) => radio.click(),
    async pick(value) {
      await paste(value)
      await option(/./).first().click()
    },
  },
}

// Integration and provider exclude each other: by keyboard the one is left out, by pointer the other.
describe.each([
  ['keyboard', ['integrationId']],
  ['pointer', ['provider', 'providerVersion']],
] as const)('with the %s alone, without %j,', (name, without) => {
  it.each(createExamples)('the example of the %s is built', async (_, json) => {
    const left = Object.fromEntries(without.map((field) => [field, undefined]))
    const example = connectSessionCreateSchema.parse({ ...fromWire<object>(json), ...left })
    const { submitted } = renderForm({ owner: 'form' })
    await fill(example, ways[name])
    await ways[name].press(button('Create session'))
    // Only what differs from the vendor's defaults is asked for.
    const { multiple, metadata = {}, ...rest } = example
    const some = Object.keys(metadata).length > 0 && { metadata }
    await expect.poll(() => submitted).toEqual([{ ...rest, ...(multiple && { multiple }), ...some }])
  })
})

const texts = {
  originOwnerId: 'Owner ID',
  originOwnerName: 'Owner name',
  originUsername: 'Username',
  provider: 'Provider',
  providerVersion: 'Provider version',
  integrationId: 'Integration ID (deprecated)',
  accountId: 'Account ID',
  label: 'Label',
} as const

async function fill(example: Example, { goTo, press, choose, pick }: Way) {
  for (const [name, label] of Object.entries(texts)) {
    const value = example[name as keyof typeof texts]
    if (!value) continue
    await goTo(textbox(label))
    await type(value)
  }
  await goTo(combobox('Categories'))
  for (const category of example.categories ?? []) await pick(category)
  await type('{Escape}')
  if (example.expiresIn) {
    await goTo(textbox('Expires in'))
    await type(String(example.expiresIn / 60))
  }
  if (example.type) await choose(page.getByRole('radio', { name: example.type }))
  if (example.multiple) await press(page.getByRole('checkbox', { name: 'Allow several accounts' }))
  for (const [key, value] of Object.entries(example.metadata ?? {})) {
    await press(button('Add entry'))
    await expect.element(textbox('Key').last()).toHaveFocus()
    await paste(key)
    await goTo(textbox('Value').last())
    await paste(typeof value === 'string' ? value : JSON.stringify(value))
  }
}
