'use client'

import type { CSSProperties } from 'react'
import { useConnectHubConfig } from '../../ConnectHubProvider.js'

/** The theme that the provider asks for. 'auto' is left to the style sheet, which follows the page and the system. */
export function useTheme(): { name: 'light' | 'dark' | undefined; style: CSSProperties } {
  const { theme = 'auto', variables } = useConnectHubConfig({}).appearance ?? {}
  return { name: theme === 'auto' ? undefined : theme, style: { ...variables } }
}
