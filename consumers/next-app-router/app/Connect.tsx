'use client'

import { ConnectHubProvider } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import type { ReactNode } from 'react'
import '@connect-hub/react/styles.css'

const api = process.env.NEXT_PUBLIC_STACKONE_BASE_URL
const hub = stackOneHub({ baseUrl: api, appUrl: api })

export function Connect({ children }: { children: ReactNode }) {
  return (
    <ConnectHubProvider endpoint="/api/connect" hub={hub}>
      {children}
    </ConnectHubProvider>
  )
}
