import { createContext, useContext } from 'react'
import { type PageConfig, type PageUser, pageConfigElementId } from '../PageConfig.js'

/** What the server wrote into the page. */
export function readPageConfig(): PageConfig {
  const json = document.getElementById(pageConfigElementId)?.textContent
  if (!json) throw new Error('The page came without its configuration: it has to be served by the demo server.')
  const config: PageConfig = JSON.parse(json)
  return config
}

export const PageConfigContext = createContext<PageConfig | undefined>(undefined)

export function usePageConfig(): PageConfig {
  const config = useContext(PageConfigContext)
  if (!config) throw new Error('usePageConfig needs a PageConfigContext above it.')
  return config
}

/** Who is signed in. The server shows nobody else these pages. */
export function useUser(): PageUser {
  const { user } = usePageConfig()
  if (!user) throw new Error('Nobody is signed in.')
  return user
}
