/** What is used here of Trusted Types, which TypeScript's own library does not know. */
interface TrustedTypes {
  defaultPolicy: unknown
  createPolicy: (name: 'default', rules: { createScriptURL: (url: string) => string | null }) => void
}

/**
 * Lets this one script through the policy's `require-trusted-types-for 'script'`: every other address that a script
 * element is given throws, as before. The browser keeps the rule as long as the page stays.
 */
export function allowScript(src: string): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  // A browser without Trusted Types has nothing to let it through; one that has the rule takes no second one.
  if (!trustedTypes || trustedTypes.defaultPolicy) return
  trustedTypes.createPolicy('default', { createScriptURL: (url) => (url === src ? url : null) })
}
