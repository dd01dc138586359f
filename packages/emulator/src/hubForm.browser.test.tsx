import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { baseUrl, renderHub } from './__tests__/renderHub.js'
import { createEmulator } from './createEmulator.js'

test('the hub lists the connectors and links an account', async () => {
  const emulator = createEmulator()
  const answer = await emulator.fetch(`${baseUrl}/connect_sessions`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('key:')}` },
    body: JSON.stringify({ origin_owner_id: 'o', origin_owner_name: 'O' }),
  })
  const { token } = (await answer.json()) as { token: string }
  const { onSuccess } = renderHub(emulator, { token })
  await page.getByRole('button', { name: /PeoplePath/ }).click()
  await expect.element(page.getByText('Subdomain')).toBeVisible()
  console.log(document.body.innerHTML.replace(/<style.*?<\/style>/gs, '').slice(0, 12000))
  void onSuccess
})
