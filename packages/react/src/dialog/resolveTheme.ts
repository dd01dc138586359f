import type { ConnectAppearance } from '../ConnectHubConfig.js'

/**
 * The theme to show: the host's choice, else the page's `data-theme`, else the color-scheme of `place`, where the hub is
 * opened from: it may be a dark part of a light page. Light in a browser without light-dark(), as the style sheet is.
 */
export function resolveTheme(root: HTMLElement, place: Element, { theme = 'auto' }: ConnectAppearance = {}) {
  if (theme !== 'auto') return theme
  const page = document.documentElement.dataset['theme']
  return page === 'light' || page === 'dark' ? page : usedScheme(root, place)
}

/** A scheme may be `light dark`, or come from a meta element: only a colour tells which of the two is used. */
function usedScheme(root: HTMLElement, place: Element): 'light' | 'dark' {
  const probe = document.createElement('div')
  probe.style.setProperty('color-scheme', getComputedStyle(place).colorScheme)
  probe.style.setProperty('color', 'light-dark(rgb(0, 0, 0), rgb(255, 255, 255))', 'important')
  root.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color === 'rgb(255, 255, 255)' ? 'dark' : 'light'
}
