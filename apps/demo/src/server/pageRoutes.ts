import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import type { PageConfig, PageUser } from '../PageConfig.js'
import { people } from './people.js'
import type { RenderPage } from './renderPage.js'

interface PageRoutesOptions {
  currentUser: (request: Request) => Promise<PageUser | undefined>
  renderPage: RenderPage
  upstream: (origin: string) => Omit<PageConfig, 'user' | 'people'>
}

/** Serves the same page, filled in for the visitor, at every address of the client's router. */
export function pageRoutes({ currentUser, renderPage, upstream }: PageRoutesOptions): Hono {
  const routes = new Hono()
  routes.get('*', async (c) => {
    const user = await currentUser(c.req.raw)
    const { pathname, search, origin } = new URL(c.req.url)
    if (!user && pathname !== '/sign-in') {
      return c.redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`, 303)
    }
    if (user && pathname === '/sign-in') return c.redirect('/', 303)
    const page: PageConfig = { ...(user && { user }), people: [...people], ...upstream(origin) }
    // The page contains the signed-in user.
    c.header('Cache-Control', 'no-store')
    return c.html(renderPage(page, getCookie(c, 'northwind_theme')))
  })
  return routes
}
