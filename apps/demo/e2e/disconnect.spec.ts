import { expect, test } from './test.ts'

test('names what is lost before it disconnects', async ({ page, demo }) => {
  await demo.signIn('Fernhill Coffee')
  const balancewood = demo.connection('Balancewood')
  await balancewood.getByRole('button', { name: 'Disconnect Balancewood' }).click()
  const question = page.getByRole('alertdialog', { name: 'Disconnect Balancewood' })
  await expect(question).toContainText('This cannot be undone')
  await question.getByRole('button', { name: 'Keep it' }).click()
  await expect(question).toBeHidden()
  await expect(balancewood).toBeVisible()

  await balancewood.getByRole('button', { name: 'Disconnect Balancewood' }).click()
  await question.getByRole('button', { name: 'Disconnect Balancewood' }).click()
  await expect(balancewood).toBeHidden()
  await expect(demo.connection('Hiretide')).toBeVisible()
  await expect.poll(() => demo.requests()).toContain('DELETE /accounts/:id 200')
})

test('restores a connection that could not be disconnected, with the reason', async ({ page, demo }) => {
  await demo.signIn('Fernhill Coffee')
  await demo.control('fail', { route: 'DELETE /accounts/:id', status: 500 })
  const balancewood = demo.connection('Balancewood')
  await balancewood.getByRole('button', { name: 'Disconnect Balancewood' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disconnect Balancewood' }).click()
  await expect(balancewood.getByRole('alert')).toContainText('is still connected')
  await balancewood.getByRole('button', { name: 'Try again' }).click()
  await expect(balancewood).toBeHidden()
})
