import type { ConnectAppearance } from '../ConnectHubConfig.js'

/**
 * Resolves the theme to show: the host's choice, then the page's `data-theme`, then the color-scheme of `place`, where the
 * hub opens from, which may be a dark part of a light page. Light in a browser without light-dark(), as the style sheet is.
 */
export function resolveTheme(root: HTMLElement, place: Element, { theme = 'auto' }: ConnectAppearance = {}) {
  if (theme !== 'auto') return theme
  const page = document.documentElement.dataset['theme']
  return page === 'light' || page === 'dark' ? page : usedScheme(root, place)
}

/** A scheme may be `light dark`, or come from a meta element: only a computed colour shows which of the two applies. */
function usedScheme(root: HTMLElement, place: Element): 'light' | 'dark' {
  const probe = document.createElement('div')
  probe.style.setProperty('color-scheme', getComputedStyle(place).colorScheme)
  probe.style.setProperty('color', 'light-dark(rgb(0, 0, 0), rgb(255, 255, 255))', 'important')
  root.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color === 'rgb(255, 255, 255)' ? 'dark' : 'light'
}
