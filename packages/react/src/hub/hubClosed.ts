/** A page may hold more than one copy of the kit, and lists without a provider: hence an event of the window. */
const name = 'connect-hub:closed'

/** Notifies every list of accounts on the page that the hub closed. */
export function announceHubClosed(): void {
  window.dispatchEvent(new Event(name))
}

/** Calls back after every close of the hub. Returns a function that unsubscribes. */
export function onHubClosed(listener: () => void): () => void {
  window.addEventListener(name, listener)
  return () => window.removeEventListener(name, listener)
}
