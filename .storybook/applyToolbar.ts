import { forceMedia } from './forceMedia.ts'

/** Brings the page in line with the toolbar's theme, language, direction and motion. Returns its own undo. */
export function applyToolbar(globals: Record<string, unknown>): () => void {
  const { theme, locale, direction, motion } = globals
  const root = document.documentElement
  const rtl = direction === 'rtl' || (direction === 'by language' && (locale === 'ar' || locale === 'he'))
  const undo: (() => void)[] = []
  setTheme(theme === 'light' || theme === 'dark' ? theme : undefined)
  root.lang = String(locale)
  root.dir = rtl ? 'rtl' : 'ltr'
  if (motion === 'reduced motion') undo.push(forceMedia('prefers-reduced-motion'))
  if (theme === 'forced colours') {
    undo.push(forceMedia('forced-colors'))
    root.dataset['forced'] = ''
    undo.push(() => delete root.dataset['forced'])
  }
  return () => {
    for (const step of undo) step()
    setTheme(undefined)
  }
}

/** Also for what is open: a hub keeps the theme that it was opened with. */
export function setTheme(theme: 'light' | 'dark' | undefined): void {
  const { dataset } = document.documentElement
  if (theme) dataset['theme'] = theme
  else delete dataset['theme']
  for (const open of document.querySelectorAll<HTMLElement>('.connect-hub-root'))
    if (theme) open.dataset['theme'] = theme
}
