import { connectTallyhouse } from './connectTallyhouse.ts'
import { expect, test } from './test.ts'

test('edits a connection in the hub with its earlier values, and saves the change', async ({ page, demo }) => {
  await demo.signIn('Kestrel Robotics')
  await connectTallyhouse(page, demo)
  await demo.connection('Tallyhouse').getByRole('button', { name: 'Manage' }).click()
  await expect(page.getByRole('dialog', { name: 'Edit Tallyhouse' })).toBeVisible()
  const company = demo.dialog.getByRole('spinbutton', { name: 'Company number' })
  await expect(company).toHaveValue('42')
  await company.fill('43')
  await demo.dialog.getByRole('button', { name: 'Connect', exact: true }).click()
  await demo.finish()
  await expect(demo.connection('Tallyhouse')).toContainText('Active')
  expect(await demo.requests()).toContain('PATCH /hub/accounts/:id 200')

  await demo.connection('Tallyhouse').getByRole('button', { name: 'Manage' }).click()
  await expect(company).toHaveValue('43')
})

test('offers to reconnect after the sign-in expired, and then works again', async ({ page, demo }) => {
  await demo.signIn('Fernhill Coffee')
  const hiretide = demo.connection('Hiretide')
  await expect(hiretide).toContainText('Sign-in expired')
  await expect(hiretide).toContainText('The sign-in expired. Someone needs to grant access again.')
  await hiretide.getByRole('button', { name: 'Reconnect' }).click()
  const opened = page.waitForEvent('popup')
  await demo.dialog.getByRole('button', { name: 'Connect', exact: true }).click()
  await (await opened).getByRole('button', { name: 'Allow' }).click()
  await demo.finish()
  await expect(hiretide.getByRole('button', { name: 'Manage' })).toBeVisible()
  await expect(hiretide).toContainText('Active')
})
