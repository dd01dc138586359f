/**
 * Loads the page's code, with zod's settings first. By default zod checks whether it may compile strings into code before the
 * first schema is created; the page's policy refuses that, and the browser reports it.
 */
export async function loadSessionBuilder() {
  const { config } = await import('zod')
  config({ jitless: true })
  const { SessionBuilderPage } = await import('./SessionBuilderPage.js')
  return { default: SessionBuilderPage }
}
