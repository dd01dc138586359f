import type { ConnectAppearance } from '../ConnectHubConfig.js'

/** The theme to show: the host's choice, else the page's own `data-theme`, else the system's. */
export function resolveTheme({ theme = 'auto' }: ConnectAppearance = {}): 'light' | 'dark' {
  if (theme !== 'auto') return theme
  const page = document.documentElement.dataset['theme']
  if (page === 'light' || page === 'dark') return page
  // A pretend browser in a test may have no media queries.
  return 'matchMedia' in window && window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
