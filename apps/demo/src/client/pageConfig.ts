import { createContext, useContext } from 'react'
import { type PageConfig, type PageUser, pageConfigElementId } from '../PageConfig.js'

/** Reads what the server wrote into the page. */
export function readPageConfig(): PageConfig {
  const json = document.getElementById(pageConfigElementId)?.textContent
  if (!json) throw new Error('The page has no configuration. Serve it with the demo server.')
  const config: PageConfig = JSON.parse(json)
  return config
}

export const PageConfigContext = createContext<PageConfig | undefined>(undefined)

export function usePageConfig(): PageConfig {
  const config = useContext(PageConfigContext)
  if (!config) throw new Error('usePageConfig needs a PageConfigContext above it.')
  return config
}

/** Returns the signed-in user. The server shows these pages to nobody else. */
export function useUser(): PageUser {
  const { user } = usePageConfig()
  if (!user) throw new Error('Nobody is signed in.')
  return user
}
