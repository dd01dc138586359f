/**
 * Loads the page's code. zod first: it tries whether it may make code of text, which the page's policy refuses and the
 * browser reports, unless it is told before the first schema is made.
 */
export async function loadSessionBuilder() {
  const { config } = await import('zod')
  config({ jitless: true })
  const { SessionBuilderPage } = await import('./SessionBuilderPage.js')
  return { default: SessionBuilderPage }
}
