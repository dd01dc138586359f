import { authLinkHub, type HubAdapter } from '@connect-hub/react'
import { scriptHub } from '@connect-hub/react/script'
import { useMemo } from 'react'
import { usePageConfig } from '../pageConfig.js'
import type { Choices } from './choices.js'

/** Returns the chosen adapter, or undefined for stackOneHub, which App.tsx already provides to every page. */
export function useAdapter(name: Choices['adapter']): HubAdapter | undefined {
  const { hubBaseUrl } = usePageConfig()
  return useMemo(() => {
    if (name === 'authLinkHub') return authLinkHub()
    if (name !== 'scriptHub') return undefined
    // The emulator's own script, because the vendor's works only with the vendor's API.
    return scriptHub({ src: `${hubBaseUrl}/stackone/connect.js` })
  }, [name, hubBaseUrl])
}
