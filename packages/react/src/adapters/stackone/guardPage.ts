const storageKey = 'malachite-theme-mode'

/**
 * Undoes what the hub does to the page around it. The hub changes `data-theme` on the root element, which this restores at
 * once, and leaves CSS variables there and a localStorage key, which the returned function removes. The key is also removed
 * when the page is unloaded. A theme that the page itself changes meanwhile stays.
 */
export function guardPage(): () => void {
  const root = document.documentElement
  const stored = readStored()
  const before = new Set(root.style)
  let theme = root.getAttribute('data-theme')
  let marked: { name: string; value: string; marking: string } | undefined
  const restoreStored = () => writeStored(stored)
  const observer = new MutationObserver(look)
  marked = mark()
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme', 'style'] })
  window.addEventListener('pagehide', restoreStored)

  function look() {
    if (hubHasWritten()) restoreTheme()
    else theme = root.getAttribute('data-theme')
    marked = mark()
    // Records of changes that this guard made itself.
    observer.takeRecords()
  }

  /**
   * The hub writes all its variables whenever it touches the theme, often with unchanged values, which no observer reports.
   * So this marks one of them with an equivalent value. (A mark by priority would stay in WebKit.)
   */
  function hubHasWritten() {
    const now = variable(marked?.name)
    return now !== undefined && now.value !== marked?.marking
  }

  function mark() {
    const first = variable(marked?.name) ?? variable()
    if (!first || first.value === marked?.marking) return marked
    root.style.setProperty(first.name, `var(--connect-hub-none, ${first.value})`)
    return { ...first, marking: root.style.getPropertyValue(first.name) }
  }

  function variable(name = Array.from(root.style).find((each) => each.startsWith(prefix))) {
    const value = name && root.style.getPropertyValue(name)
    return value ? { name, value } : undefined
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
    if (marked && variable(marked.name)?.value === marked.marking) {
      root.style.setProperty(marked.name, marked.value)
    }
    for (const name of Array.from(root.style)) {
      if (name.startsWith(prefix) && !before.has(name)) root.style.removeProperty(name)
    }
    if (root.getAttribute('style') === '') root.removeAttribute('style')
    restoreStored()
  }
}

const prefix = '--malachite-'

// A page may forbid storage altogether, and reading it then throws.
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
    // Nothing was stored, then.
  }
}
