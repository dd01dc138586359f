export type Theme = 'light' | 'dark' | 'system'

const cookie = 'northwind_theme'

/** Reads the chosen theme. A cookie stores it, so that the server can write it into the page and nothing flashes. */
export function readTheme(): Theme {
  const value = new RegExp(`(?:^|; )${cookie}=(light|dark)`).exec(document.cookie)?.[1]
  return value === 'light' || value === 'dark' ? value : 'system'
}

export function applyTheme(theme: Theme): void {
  const year = 31_536_000
  document.cookie = `${cookie}=${theme}; path=/; SameSite=Lax; Max-Age=${theme === 'system' ? 0 : year}`
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
