import type { Page } from '@playwright/test'
import { type Demo, expect, test } from './test.ts'

const open = (demo: Demo, query = '') => demo.signIn('Kestrel Robotics', { path: `/settings/playground${query}` })
const connect = (page: Page) => page.getByRole('button', { name: 'Connect', exact: true })

/** The types of the events in the log. */
async function events(page: Page): Promise<string[]> {
  return page.getByRole('log').getByRole('listitem').locator('strong').allTextContents()
}

test('stores every choice in the address, and restores it', async ({ page, demo }) => {
  await open(demo)
  await page.getByRole('radio', { name: 'authLinkHub' }).check()
  await page.getByRole('radio', { name: 'inline' }).check()
  await page.getByLabel('Category').selectOption('HR')
  await page.getByLabel('Provider').fill('peoplewick')
  await page.getByRole('group', { name: 'Preload' }).getByRole('radio', { name: 'idle' }).check()
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'dark' }).check()
  await page.getByRole('checkbox', { name: 'Unstyled button' }).check()
  await page.getByRole('switch', { name: 'Session fails' }).click()
  await expect(page).toHaveURL(
    `${demo.url}/settings/playground?adapter=authLinkHub&mode=inline&category=hris&provider=peoplewick&preload=idle&theme=dark&unstyled=yes&fault=session-fails`,
  )

  await page.reload()
  for (const name of ['authLinkHub', 'inline', 'idle', 'dark']) {
    await expect(page.getByRole('radio', { name, exact: true })).toBeChecked()
  }
  await expect(page.getByLabel('Category')).toHaveValue('hris')
  await expect(page.getByLabel('Provider')).toHaveValue('peoplewick')
  await expect(page.getByRole('checkbox', { name: 'Unstyled button' })).toBeChecked()
  await expect(page.getByRole('switch', { name: 'Session fails' })).toBeChecked()
})

test('falls back to the defaults for an invalid address', async ({ page, demo }) => {
  await open(demo, '?adapter=magic&mode=&locale=xx&fault=everything')
  await expect(page.getByRole('radio', { name: 'stackOneHub' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'modal' })).toBeChecked()
  await expect(page.getByRole('switch', { checked: true })).toHaveCount(0)
})

test('shows the code for the choices, and copies it', async ({ page, demo, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(demo, '?category=hris&mode=inline&theme=dark')
  const code = page.getByRole('group', { name: 'Code', exact: true })
  await expect(code).toContainText('<ConnectButton categories={[\'hris\']} mode="inline" container={place} />')
  await expect(code).toContainText("appearance={{ theme: 'dark' }}")
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.textContent())
})

for (const name of ['Connect', 'Connect by hand']) {
  test(`"${name}" loads on hover, requests a session on press, and emits the events`, async ({ page, demo }) => {
    await open(demo, '?category=hris')
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
    const sessions = () => asked.filter((line) => line === 'POST /api/connect/sessions').length
    const button = page.getByRole('button', { name, exact: true })

    await button.hover()
    await expect.poll(() => asked.join()).toContain('/assets/mountStackOneHub')
    expect(sessions()).toBe(0)
    await page.mouse.down()
    await expect.poll(sessions).toBe(1)
    await expect(demo.dialog).toBeHidden()
    await page.mouse.up()
    await expect(page.getByRole('dialog', { name: 'Connect an HR system' })).toBeVisible()
    await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
    await expect(button).toHaveAttribute('data-status', 'open')

    await page.keyboard.press('Escape')
    await expect(demo.dialog).toBeHidden()
    await expect(button).toBeFocused()
    await expect.poll(() => events(page)).toEqual(['open', 'ready', 'cancel', 'close'])
    expect(sessions()).toBe(1)
  })
}

test('shows an inline hub in its container on the page', async ({ page, demo }) => {
  await open(demo, '?mode=inline&category=hris')
  await connect(page).click()
  await expect(page.locator('.try-place').getByText('Peoplewick')).toBeVisible()
  await expect(demo.dialog).toBeHidden()
  // Another mode is another button, so the previous hub has closed.
  await page.getByRole('radio', { name: 'modal' }).check()
  await expect(page.getByText('Peoplewick', { exact: true })).toBeHidden()
  await expect.poll(() => events(page)).toEqual(['open', 'ready', 'cancel', 'close'])
})

test('shows the button and the dialog in another language, right to left where it applies', async ({ page, demo }) => {
  await open(demo, '?category=hris')
  await page.getByLabel('Language').selectOption('de')
  await expect(page).toHaveURL(/locale=de/)
  await page.getByRole('button', { name: 'Verbinden', exact: true }).click()
  await expect(demo.dialog.getByRole('button', { name: 'Schließen' })).toBeVisible()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByLabel('Language').selectOption('ar')
  await page.locator('.try .connect-hub-button').click()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
  await expect(demo.dialog).toHaveCSS('direction', 'rtl')
})

test('removes an inline hub from the page', async ({ page, demo }) => {
  await open(demo, '?mode=inline&category=hris')
  const hub = page.getByText('Peoplewick', { exact: true })
  for (let round = 0; round < 2; round++) {
    await connect(page).click()
    await expect(hub).toBeVisible()
    await page.getByRole('button', { name: 'Remove the hub' }).click()
    await expect(hub).toBeHidden()
  }
})

test('opens the vendor’s page in a tab in redirect mode, and notices what the user connects there', async ({
  page,
  demo,
}) => {
  await open(demo, '?mode=redirect&provider=tallyhouse')
  const opened = page.waitForEvent('popup')
  await connect(page).click()
  const tab = await opened
  await tab.getByLabel('Company number').fill('42')
  await tab.getByLabel('API key').fill('a-secret-key')
  await tab.getByRole('button', { name: 'Connect' }).click()
  await expect(tab.getByText(/connected/i).first()).toBeVisible()
  // The user returns, because the kit doesn't poll while they are away.
  await page.bringToFront()
  await expect(page.getByRole('log')).toContainText('tallyhouse, account')
})

for (const mode of ['modal', 'inline'] as const) {
  test(`connects a system in a frame with the older script, under the strict policy (${mode})`, async ({
    page,
    demo,
  }) => {
    const refused: string[] = []
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
    await open(demo, `?adapter=scriptHub&mode=${mode}&provider=tallyhouse`)
    await connect(page).click()
    const frame = page.frameLocator('iframe[title="Connect a system"]')
    await frame.getByLabel('Company number').fill('42')
    await frame.getByLabel('API key').fill('a-secret-key')
    await frame.getByRole('button', { name: 'Connect Tallyhouse' }).click()
    await expect(frame.getByText('Tallyhouse is connected')).toBeVisible()
    await expect(page.getByRole('log')).toContainText('tallyhouse, account')
    await frame.getByRole('button', { name: 'Close' }).click()
    await expect(page.locator('iframe')).toHaveCount(0)
    await expect.poll(() => events(page)).toEqual(['open', 'ready', 'success', 'close'])
    expect(refused).toEqual([])
  })
}

test('admits the older script without letting other strings become scripts', async ({ page, demo }) => {
  await open(demo, '?adapter=scriptHub')
  await connect(page).click()
  await expect(page.frameLocator('iframe[title="Connect a system"]').getByRole('heading').first()).toBeVisible()
  const add = page.evaluate((address) => {
    document.createElement('script').src = address
  }, `${demo.url}/emulator/stackone/connect.js`)
  await expect(add).rejects.toThrow('TrustedScriptURL')
})
test('keeps the session’s token out of the page and its address', async ({ page, demo }) => {
  await open(demo, '?mode=inline&category=hris')
  const answered = page.waitForResponse('**/api/connect/sessions')
  await connect(page).click()
  const { token } = await (await answered).json()
  await expect(page.getByText('Peoplewick', { exact: true })).toBeVisible()
  expect(token.length).toBeGreaterThan(10)
  expect(await page.content()).not.toContain(token)
  expect(page.url()).not.toContain(token)
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(token)
})
