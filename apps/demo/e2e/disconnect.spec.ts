import { expect, test } from './test.ts'

test('disconnecting asks what is lost before it does it', async ({ page, demo }) => {
  await demo.signIn('Fernhill Coffee')
  await page.getByRole('button', { name: 'More for Balancewood' }).click()
  await page.getByRole('menuitem', { name: 'Disconnect…' }).click()
  const question = page.getByRole('alertdialog', { name: 'Disconnect Balancewood?' })
  await expect(question).toContainText('stops reading from Balancewood')
  await question.getByRole('button', { name: 'Keep it' }).click()
  await expect(question).toBeHidden()
  await expect(demo.connection('Balancewood')).toBeVisible()

  await page.getByRole('button', { name: 'More for Balancewood' }).click()
  await page.getByRole('menuitem', { name: 'Disconnect…' }).click()
  await question.getByRole('button', { name: 'Disconnect Balancewood' }).click()
  await expect(question).toBeHidden()
  await expect(demo.connection('Balancewood')).toBeHidden()
  await expect(demo.connection('Hiretide')).toBeVisible()
})

test('a disconnect that fails stays open with the reason', async ({ page, demo }) => {
  await demo.signIn('Fernhill Coffee')
  await demo.control('fail', { route: 'DELETE /accounts/:id', status: 500 })
  await page.getByRole('button', { name: 'More for Balancewood' }).click()
  await page.getByRole('menuitem', { name: 'Disconnect…' }).click()
  const question = page.getByRole('alertdialog')
  await question.getByRole('button', { name: 'Disconnect Balancewood' }).click()
  await expect(question.getByRole('alert')).toContainText('Try again.')
  await question.getByRole('button', { name: 'Keep it' }).click()
  await expect(demo.connection('Balancewood')).toBeVisible()
})
