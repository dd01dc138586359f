/** The mark of an open hub on the page, which the launcher sets as soon as it is told to open: see hub/hubLock.ts. */
const key = Symbol.for('connect-hub.open')

/** Whether a hub is open on the page, or about to be. */
export function isHubOpening(): boolean {
  return (globalThis as { [key]?: unknown })[key] !== undefined
}
