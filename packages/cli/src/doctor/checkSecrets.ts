import { error, type Finding } from './Finding.js'

/** Variables that bundlers write into the page, for everybody to read. */
const isPublic = /^(NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|PUBLIC)_/

/** The secret key in a variable that ends up in the browser. */
export function checkSecrets(env: Readonly<Record<string, string | undefined>>): Finding[] {
  const key = env['STACKONE_API_KEY']
  return Object.entries(env)
    .filter(([name, value]) => isPublic.test(name) && value && (value === key || /STACKONE.*KEY/.test(name)))
    .map(([name]) =>
      error(
        `${name} holds the API key, and bundlers write this variable into the page.`,
        'Name it STACKONE_API_KEY, read it on the server only, and replace the key: it may have been published.',
      ),
    )
}
