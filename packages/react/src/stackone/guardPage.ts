const storageKey = 'malachite-theme-mode'

/**
 * Undoes what the hub does to the page around it: it removes or sets `data-theme` on the root element (put back at once),
 * leaves its variables there and a key in localStorage (removed by the returned function, and the key also when the page
 * goes away). A theme that the page itself changes meanwhile stays.
 */
export function guardPage(): () => void {
  const root = document.documentElement
  const stored = readStored()
  const before = new Set(root.style)
  let theme = root.getAttribute('data-theme')
  let marked = mark()
  const restoreStored = () => writeStored(stored)
  const observer = new MutationObserver(look)
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme', 'style'] })
  window.addEventListener('pagehide', restoreStored)

  function look() {
    if (hubHasWritten()) restoreTheme()
    else theme = root.getAttribute('data-theme')
    marked = mark()
    // What this has changed itself.
    observer.takeRecords()
  }

  /**
   * The hub writes all its variables whenever it touches the theme. Often they keep their values, which no observer hears of.
   * So one of them is marked as important: the hub's own has no priority.
   */
  function hubHasWritten() {
    const { style } = root
    if (marked === undefined) return firstVariable() !== undefined
    return style.getPropertyValue(marked) !== '' && style.getPropertyPriority(marked) === ''
  }

  function mark() {
    const name = firstVariable()
    if (name) root.style.setProperty(name, root.style.getPropertyValue(name), 'important')
    return name
  }

  function firstVariable() {
    return Array.from(root.style).find((name) => name.startsWith(prefix))
  }

  function restoreTheme() {
    if (root.getAttribute('data-theme') === theme) return
    if (theme === null) root.removeAttribute('data-theme')
    else root.setAttribute('data-theme', theme)
  }

  return () => {
    if (observer.takeRecords().length > 0) look()
    observer.disconnect()
    window.removeEventListener('pagehide', restoreStored)
    if (marked) root.style.setProperty(marked, root.style.getPropertyValue(marked))
    for (const name of Array.from(root.style)) {
      if (name.startsWith(prefix) && !before.has(name)) root.style.removeProperty(name)
    }
    if (root.getAttribute('style') === '') root.removeAttribute('style')
    restoreStored()
  }
}

const prefix = '--malachite-'

// A page may forbid storage altogether: reading it then throws.
function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

function writeStored(value: string | null) {
  try {
    if (value === null) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, value)
  } catch {
    // Nothing was stored either.
  }
}
