const storageKey = 'malachite-theme-mode'

/**
 * Undoes what the hub does to the page around it: it removes or sets `data-theme` on the root element (put back at once),
 * leaves its variables there and a key in localStorage (removed by the returned function).
 */
export function guardPage(): () => void {
  const root = document.documentElement
  const theme = root.getAttribute('data-theme')
  const stored = readStored()
  const before = new Set(root.style)
  const observer = new MutationObserver(restoreTheme)
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme'] })

  function restoreTheme() {
    if (root.getAttribute('data-theme') === theme) return
    if (theme === null) root.removeAttribute('data-theme')
    else root.setAttribute('data-theme', theme)
  }

  return () => {
    observer.disconnect()
    restoreTheme()
    for (const name of Array.from(root.style)) {
      if (name.startsWith('--malachite-') && !before.has(name)) root.style.removeProperty(name)
    }
    if (root.getAttribute('style') === '') root.removeAttribute('style')
    writeStored(stored)
  }
}

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
