import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { button, paste, renderForm, send, type } from '../__tests__/renderForm.js'

const keys = () => page.getByRole('textbox', { name: 'Key', exact: true })
const values = () => page.getByRole('textbox', { name: 'Value', exact: true })

async function submitted(form: { submitted: unknown[] }): Promise<unknown> {
  await send()
  await expect.poll(() => form.submitted.length).toBeGreaterThan(0)
  return form.submitted.at(-1)
}

async function addEntry(key: string, value: string) {
  await button('Add entry').click()
  await paste(key)
  await type('{Tab}')
  await paste(value)
}

it.each([
  ['growth', 'growth', 'Text'],
  ['240', 240, 'Number'],
  ['true', true, 'Yes or no'],
  ['null', null, 'Empty'],
  ['["a", {"b": 1}]', ['a', { b: 1 }], 'List'],
  ['{"a": {"b": [null]}}', { a: { b: [null] } }, 'Object'],
  ['"240"', '240', 'Text'],
  ['12345678901234567890', '12345678901234567890', 'Text'],
  ['1.0', '1.0', 'Text'],
  ['007', '007', 'Text'],
])('%s is read as what it is', async (text, value, kind) => {
  const form = renderForm()
  await addEntry('key', text)
  await expect.element(values()).toHaveAccessibleDescription(kind)
  expect(await submitted(form)).toEqual({ metadata: { key: value } })
})

it('reads a preset back unchanged', async () => {
  const metadata = { text: 'a', digits: '240', number: 240, none: null, nested: { list: [1, 'two'] } }
  const form = renderForm({ defaultValues: { metadata } })
  await expect.element(values().nth(1)).toHaveValue('"240"')
  await values().first().fill('b')
  expect(await submitted(form)).toEqual({ metadata: { ...metadata, text: 'b' } })
})

it('a new entry has the focus in its key, and a removed one gives it back', async () => {
  const form = renderForm({ defaultValues: { metadata: { plan: 'pro' } } })
  await button('Add entry').click()
  await expect.element(keys().nth(1)).toHaveFocus()
  await button('Remove entry 1').click()
  await expect.element(button('Add entry')).toHaveFocus()
  await button('Remove entry 1').click()
  expect(await submitted(form)).toEqual({})
})

it('a pasted JSON object becomes entries, and replaces those of the same key', async () => {
  const form = renderForm({ defaultValues: { metadata: { plan: 'pro', kept: 1 } } })
  await button('Add entry').click()
  await paste('{"plan": "growth", "seats": 240, "nested": {"a": 1}}')
  await expect.element(page.getByText('The JSON object was split into its entries.')).toBeInTheDocument()
  expect(await submitted(form)).toEqual({ metadata: { kept: 1, plan: 'growth', seats: 240, nested: { a: 1 } } })
})

it('beside a key, a pasted JSON object is the value', async () => {
  const form = renderForm()
  await addEntry('settings', '{"a": 1}')
  expect(await submitted(form)).toEqual({ metadata: { settings: { a: 1 } } })
})

it('reports a duplicate key, a missing key and invalid JSON', async () => {
  const form = renderForm()
  await addEntry('plan', 'a')
  await addEntry('plan', 'b')
  const duplicate = 'This key is there more than once. Only the last one is sent.'
  await expect.element(keys().first()).toHaveAccessibleDescription(duplicate)
  await expect.element(keys().nth(1)).toHaveAttribute('aria-invalid', 'true')
  await addEntry('', 'c')
  await expect.element(keys().nth(2)).toHaveAccessibleDescription('Enter a key. Without one this entry is not sent.')
  await addEntry('cut', '{"a": ')
  await expect.element(keys().nth(3)).toHaveAccessibleDescription('This is no complete JSON, so it is sent as text.')
  expect(await submitted(form)).toEqual({ metadata: { plan: 'b', cut: '{"a": ' } })
})

it('keeps keys that mean something to JavaScript, and react-hook-form', async () => {
  const form = renderForm({ preview: true })
  await button('Add entry').click()
  const hostile =
    '{"__proto__": {"polluted": 1}, "constructor": 2, "hasOwnProperty": 3, "target": {"value": 4}, "ref": 5}'
  await paste(hostile)
  expect(JSON.stringify(await submitted(form))).toBe(JSON.stringify({ metadata: JSON.parse(hostile) as unknown }))
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

it('a preset with such keys is kept, too', async () => {
  const metadata = JSON.parse('{"__proto__": {"a": 1}, "hasOwnProperty": 3, "target": 4}') as Record<string, unknown>
  const form = renderForm({ defaultValues: { metadata } })
  expect(JSON.stringify(await submitted(form))).toBe(JSON.stringify({ metadata }))
})
