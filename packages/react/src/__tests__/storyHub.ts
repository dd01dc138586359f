import { stackOneHub } from '@connect-hub/react/stackone'

/** The real hub with the emulator on the page's own origin, so that a story sends no request anywhere else. */
export function storyHub() {
  const url = `${location.origin}/stackone`
  return stackOneHub({ baseUrl: url, appUrl: url })
}
