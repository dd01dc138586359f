import { screen, waitFor, within } from 'storybook/test'

/** The hub is a megabyte to load and to parse. */
const patient = { timeout: 20_000 }

/** Queries inside the real hub, which draws in a shadow root that queries of the page do not enter. */
export async function insideHub() {
  const dialog = await screen.findByRole('dialog', {}, patient)
  const root = await waitFor(() => {
    const shadow = dialog.querySelector('.connect-hub-target > *')?.shadowRoot
    if (!shadow?.firstElementChild) throw new Error('The hub has drawn nothing yet.')
    return shadow
  }, patient)
  // The queries need nothing of an element but querySelectorAll, which a shadow root has.
  return within(root as unknown as HTMLElement)
}
