import { connectLanguages } from '@connect-hub/react'
import { forceMedia } from './forceMedia.ts'

let undoLast = () => {}

/**
 * Applies the toolbar's theme, language, direction and motion to the page. Returns its own undo. Storybook doesn't undo a
 * story before it renders it again, for example after a choice in the toolbar, so this function does.
 */
export function applyToolbar(globals: Record<string, unknown>): () => void {
  undoLast()
  const { theme, locale, direction, motion } = globals
  const root = document.documentElement
  const language = connectLanguages.find(({ tag }) => tag === locale)
  const undo: (() => void)[] = []
  setTheme(theme === 'light' || theme === 'dark' ? theme : undefined)
  root.lang = String(locale)
  root.dir = direction === 'by language' ? (language?.direction ?? 'ltr') : String(direction)
  if (motion === 'reduced motion') undo.push(forceMedia('prefers-reduced-motion'))
  if (theme === 'forced colours') {
    undo.push(forceMedia('forced-colors'))
    root.dataset['forced'] = ''
    undo.push(() => delete root.dataset['forced'])
  }
  undoLast = () => {
    for (const step of undo.splice(0)) step()
    setTheme(undefined)
  }
  return undoLast
}

/** Also applies to an open hub, which would otherwise keep the theme that it opened with. */
export function setTheme(theme: 'light' | 'dark' | undefined): void {
  const { dataset } = document.documentElement
  if (theme) dataset['theme'] = theme
  else delete dataset['theme']
  for (const open of document.querySelectorAll<HTMLElement>('.connect-hub-root'))
    if (theme) open.dataset['theme'] = theme
}
