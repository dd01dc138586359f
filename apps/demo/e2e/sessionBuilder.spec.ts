import { type Demo, expect, test } from './test.ts'

const open = (demo: Demo, query = '') => demo.signIn('Kestrel Robotics', { path: `/settings/session-builder${query}` })

test('shows the values on the wire at once, stores them in the address, and restores them after a reload', async ({
  page,
  demo,
}) => {
  await open(demo)
  const wire = page.getByRole('tabpanel')
  await page.getByRole('textbox', { name: 'Label' }).fill('Headquarters')
  await page.getByText('Test', { exact: true }).click()
  await expect(wire).toContainText('"label": "Headquarters"')
  await expect(wire).toContainText('"type": "test"')
  await page.getByRole('tab', { name: 'Ruby' }).click()
  await expect(wire).toContainText('Headquarters')
  await expect(page).toHaveURL(/request=/)

  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Label' })).toHaveValue('Headquarters')
  await expect(page.getByRole('radio', { name: /Test/ })).toBeChecked()
})

test('starts empty with an invalid address', async ({ page, demo }) => {
  for (const request of [
    'nonsense',
    '[1]',
    '{"categories":7}',
    '{"expiresIn":"soon","originOwnerId":"org_fernhill"}',
  ]) {
    await page.context().clearCookies()
    await open(demo, `?request=${encodeURIComponent(request)}`)
    await expect(page.getByRole('tabpanel'), request).not.toContainText('fernhill')
    await expect(page.getByRole('textbox', { name: 'Label' })).toHaveValue('')
  }
})

test('launches the hub with the session, whose owner the server alone sets', async ({ page, demo }) => {
  const messages: string[] = []
  page.on('console', (message) => message.type() === 'error' && messages.push(message.text()))
  await open(demo)
  const provider = page.getByRole('combobox', { name: 'Provider' })
  await provider.fill('tally')
  await page.getByRole('option', { name: /Tallyhouse/ }).click()
  await page.getByRole('textbox', { name: 'Label' }).fill('Books')
  // The policy applies on this page too. The hub's own violations come later.
  expect(messages).toEqual([])

  const asked = page.waitForRequest('**/api/connect/sessions')
  await page.getByRole('button', { name: 'Launch the hub' }).click()
  expect((await asked).postDataJSON()).toEqual({ provider: 'tallyhouse', label: 'Books' })
  await demo.dialog.getByRole('spinbutton', { name: 'Company number' }).fill('42')
  await demo.dialog.getByRole('textbox', { name: 'API key' }).fill('a-secret-key')
  await demo.dialog.getByRole('button', { name: 'Connect', exact: true }).click()
  await demo.finish()
  await expect(page.getByText('tallyhouse is connected')).toBeVisible()

  await page.getByRole('link', { name: 'Integrations' }).click()
  await expect(demo.connection('Tallyhouse')).toContainText('tomas@kestrel.example')
  await expect(demo.connection('Tallyhouse')).toContainText('Books')
})

test('reports invalid values at once and sends nothing', async ({ page, demo }) => {
  await open(demo)
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await page.getByRole('textbox', { name: 'Provider version' }).fill('2.0.0')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Choose a provider for this version')).toBeVisible()
  await page.getByRole('button', { name: 'Launch the hub' }).click()
  await expect(page.getByRole('alert')).toContainText('Check what you entered')
  await expect(demo.dialog).toBeHidden()
  expect(sent).toEqual([])
})

test('refuses to edit another organisation’s account', async ({ page, demo, browser }) => {
  const context = await browser.newContext()
  const other = await context.newPage()
  await demo.signIn('Fernhill Coffee', { page: other })
  const [account] = await (await other.request.get(`${demo.url}/api/connect/accounts`)).json()
  await context.close()

  await open(demo)
  await page.getByRole('textbox', { name: 'Account ID' }).fill(account.id)
  await page.getByRole('button', { name: 'Launch the hub' }).click()
  await expect(demo.dialog.getByRole('alert')).toHaveAttribute('data-code', 'not_found')
})
