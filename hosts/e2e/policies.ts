import type { Page } from 'puppeteer-core'

type Headers = (vendor: string) => Record<string, string>

const policy =
  (scripts: string, styles: string, rest = ''): Headers =>
  (vendor) => ({
    'content-security-policy':
      `default-src 'none'; script-src ${scripts}; style-src ${styles}; font-src 'self'; ` +
      `img-src 'self' data: https://stackone-logos.com; connect-src 'self' ${vendor}; base-uri 'none'; form-action 'none'${rest}`,
  })

/** The policies of docs/how-to/policies.md. */
export const strict = policy("'self'", "'self'")
export const strictWithTypes = policy("'self'", "'self'", "; require-trusted-types-for 'script'")
/** The nonce is the one in vite.config.ts. */
export const byNonce = policy("'nonce-of-this-answer' 'strict-dynamic'", "'nonce-of-this-answer'")
export const byNonceWithFonts: Headers = (vendor) => ({
  'content-security-policy':
    byNonce(vendor)['content-security-policy']?.replace("font-src 'self'", "font-src 'self' data:") ?? '',
})

/** Collects whatever the browser refuses or complains about on pages opened from now on. */
export async function watchRefusals(tab: Page): Promise<() => Promise<string[]>> {
  const messages: string[] = []
  tab.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) messages.push(message.text())
  })
  tab.on('pageerror', (error) => messages.push(String(error)))
  await tab.evaluateOnNewDocument(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective} ${blockedURI}`)
    })
  })
  return async () => [...(await tab.evaluate(() => (window as unknown as { refused: string[] }).refused)), ...messages]
}
