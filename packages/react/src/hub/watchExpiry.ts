/** The longest time that setTimeout can wait, in milliseconds. */
const longestTimeout = 2 ** 31 - 1

/**
 * Calls `onExpired` once that moment has come, also when the machine slept through it: then as soon as the page is
 * seen again. Returns its own undo.
 */
export function watchExpiry(moment: Date, onExpired: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined

  function check() {
    clearTimeout(timer)
    const left = moment.getTime() - Date.now()
    if (left <= 0) {
      stop()
      onExpired()
    } else timer = setTimeout(check, Math.min(left, longestTimeout))
  }

  function stop() {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', check)
    window.removeEventListener('pageshow', check)
  }

  document.addEventListener('visibilitychange', check)
  window.addEventListener('pageshow', check)
  check()
  return stop
}
