/** The longest time that setTimeout can wait, in milliseconds. */
const longestTimeout = 2 ** 31 - 1

/** Events of the window after which a timer may be late. */
const returns = ['pageshow', 'focus', 'online']

/**
 * Calls `onExpired` once that moment has come. When the machine slept through it or its clock jumped, that is as soon as the
 * user comes back to the page or the network does. Returns a function that cancels it.
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
    for (const type of returns) window.removeEventListener(type, check)
  }

  document.addEventListener('visibilitychange', check)
  for (const type of returns) window.addEventListener(type, check)
  check()
  return stop
}
