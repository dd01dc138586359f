import { screen, waitFor, within } from 'storybook/test'

/** The hub is a megabyte to load and to parse, so waits for it are long. */
const patient = { timeout: 20_000 }

/** Returns queries inside the real hub, which renders in a shadow root that page queries do not enter. */
export async function insideHub() {
  const dialog = await screen.findByRole('dialog', {}, patient)
  const root = await waitFor(() => {
    const shadow = dialog.querySelector('.connect-hub-target > *')?.shadowRoot
    if (!shadow?.firstElementChild) throw new Error('The hub has drawn nothing yet.')
    return shadow
  }, patient)
  // The queries need only querySelectorAll from an element, which a shadow root has.
  return within(root as unknown as HTMLElement)
}
