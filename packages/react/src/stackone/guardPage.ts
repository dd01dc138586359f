const storageKey = 'malachite-theme-mode'

/**
 * Undoes what the hub does to the page around it: it removes or sets `data-theme` on the root element (put back at once),
 * leaves its variables there and a key in localStorage (removed by the returned function). A theme that the page itself
 * changes meanwhile stays: the hub never touches the attribute without its variables.
 */
export function guardPage(): () => void {
  const root = document.documentElement
  const stored = readStored()
  const before = new Set(root.style)
  let theme = root.getAttribute('data-theme')
  let variables = hubVariables(root)
  const observer = new MutationObserver(look)
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme', 'style'] })

  function look() {
    const now = hubVariables(root)
    if (now === variables) theme = root.getAttribute('data-theme')
    else restoreTheme()
    variables = now
  }

  function restoreTheme() {
    if (root.getAttribute('data-theme') === theme) return
    if (theme === null) root.removeAttribute('data-theme')
    else root.setAttribute('data-theme', theme)
  }

  return () => {
    if (observer.takeRecords().length > 0) look()
    observer.disconnect()
    for (const name of Array.from(root.style)) {
      if (name.startsWith(prefix) && !before.has(name)) root.style.removeProperty(name)
    }
    if (root.getAttribute('style') === '') root.removeAttribute('style')
    writeStored(stored)
  }
}

const prefix = '--malachite-'

/** The hub's variables with their values, to see whether they changed. */
function hubVariables({ style }: HTMLElement): string {
  return Array.from(style)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name + style.getPropertyValue(name))
    .join()
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
