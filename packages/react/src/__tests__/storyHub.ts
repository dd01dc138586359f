import { stackOneHub } from '@connect-hub/react/stackone'

/** The real hub, at the emulator that stands on the page's own origin: a story asks nobody else for anything. */
export function storyHub() {
  const url = `${location.origin}/stackone`
  return stackOneHub({ baseUrl: url, appUrl: url })
}
