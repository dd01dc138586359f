import { fireEvent, screen, type userEvent, waitFor, type within } from 'storybook/test'
import { insideHub } from './insideHub.js'

type User = Pick<typeof userEvent, 'click'>
type Canvas = Pick<ReturnType<typeof within>, 'getByRole'>

/** The hub is a megabyte to load and to parse, so waits for it are long. */
const patient = { timeout: 20_000 }

/** Opens the hub with the story's only button. */
export async function openHub(canvas: Canvas, user: User) {
  await user.click(canvas.getByRole('button'))
  await screen.findByRole('dialog', {}, patient)
}

/** Waits until the hub lists this system, and returns queries inside the hub. */
export async function hubList(system: string) {
  const inside = await insideHub()
  await inside.findByText(system, {}, patient)
  // The skeleton covers the hub until it is ready.
  await waitFor(() => {
    if (!document.querySelector('.connect-hub-body[data-status=open]')) throw new Error('The hub is not ready yet.')
  })
  return inside
}

/** Enters what links Coursewright, a learning system, through its form. */
export async function linkCoursewright() {
  const inside = await hubList('Coursewright')
  // user-event loses the focus between two fields of a shadow root.
  await fireEvent.click(inside.getByText('Coursewright'))
  await fireEvent.change(await inside.findByLabelText(/Site address/), { target: { value: 'learn.acme.test' } })
  await fireEvent.change(inside.getByLabelText(/API key/), { target: { value: 'secret-key-123' } })
  // The hub processes input a moment later, without showing it: this presses its button until it reacts.
  await waitFor(
    () => {
      const connect = inside.queryByRole('button', { name: 'Connect' })
      if (connect) connect.click()
      expectText('Connection Successful')
    },
    { ...patient, interval: 500 },
  )
}

function expectText(text: string) {
  const shown = document.querySelector('.connect-hub-target > *')?.shadowRoot?.textContent
  if (!shown?.includes(text)) throw new Error(`The hub does not show “${text}” yet.`)
}

/** Closes the hub with the dialog's own button. */
export async function closeHub(user: User) {
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => {
    if (screen.queryByRole('dialog')) throw new Error('The hub is still open.')
  })
}
