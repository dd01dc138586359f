import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { type PropsWithChildren, useEffect, useState, useSyncExternalStore } from 'react'
import { GLOBALS_UPDATED } from 'storybook/internal/core-events'
import { setTheme } from './applyToolbar.ts'
import './docs.css'
import { themes } from './themes.ts'

const system = matchMedia('(prefers-color-scheme: dark)')

/** The container of every documentation page, in the toolbar's theme: the system's unless the user chose one. */
export function ThemedDocs({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const systemDark = useSyncExternalStore(watchSystem, () => system.matches)
  const [chosen, setChosen] = useState(() => new URLSearchParams(location.search).get('globals') ?? '')
  useEffect(() => {
    const onChange = ({ globals }: { globals: Record<string, unknown> }) =>
      setChosen(`theme:${String(globals['theme'])}`)
    context.channel.on(GLOBALS_UPDATED, onChange)
    return () => context.channel.off(GLOBALS_UPDATED, onChange)
  }, [context.channel])
  const [, named] = /theme:(light|dark)\b/.exec(chosen) ?? []
  const theme = named === 'light' || named === 'dark' ? named : systemDark ? 'dark' : 'light'
  useEffect(() => setTheme(theme), [theme])
  return (
    <DocsContainer context={context} theme={themes[theme]}>
      {children}
    </DocsContainer>
  )
}

function watchSystem(onChange: () => void): () => void {
  system.addEventListener('change', onChange)
  return () => system.removeEventListener('change', onChange)
}
