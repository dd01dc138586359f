/** Loads a classic script once for the page. Rejects when it doesn't load, and the next call then retries. */
export function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const known = [...document.scripts].find((candidate) => candidate.src === src)
    if (known?.dataset['loaded'] !== undefined) return resolve()
    const script = known ?? Object.assign(document.createElement('script'), { src: trusted(src), async: true })
    script.addEventListener('load', () => {
      script.dataset['loaded'] = ''
      resolve()
    })
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(`${src} did not load.`))
    })
    if (!known) document.head.append(script)
  })
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string
  }
}

/** Passes a Trusted Types policy that refuses plain strings: this address comes from the developer, never from a user. */
function trusted(src: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return trustedTypes?.createPolicy('connect-hub', { createScriptURL: (url) => url }).createScriptURL(src) ?? src
}
