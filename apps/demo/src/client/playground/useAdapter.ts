import { authLinkHub, type HubAdapter } from '@connect-hub/react'
import { scriptHub } from '@connect-hub/react/script'
import { useMemo } from 'react'
import { usePageConfig } from '../pageConfig.js'
import type { Choices } from './choices.js'

/** The chosen adapter. None for stackOneHub: the whole page has that one already, in App.tsx. */
export function useAdapter(name: Choices['adapter']): HubAdapter | undefined {
  const { hubBaseUrl } = usePageConfig()
  return useMemo(() => {
    if (name === 'authLinkHub') return authLinkHub()
    if (name !== 'scriptHub') return undefined
    // The emulator's own: the vendor's script would only know the vendor's API.
    return scriptHub({ src: `${hubBaseUrl}/stackone/connect.js` })
  }, [name, hubBaseUrl])
}
