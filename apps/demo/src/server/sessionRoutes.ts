import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { people } from './people.js'
import { endSession, startSession } from './session.js'

/** Handles sign-in and sign-out as plain forms. Refuses other sites' forms by their Origin. */
export function sessionRoutes(secret: string): Hono {
  const routes = new Hono()
  routes.use(csrf())
  routes.post('/start', async (c) => {
    const form = await c.req.parseBody()
    const user = people.find((person) => person.id === form['user'])
    if (!user) return c.text('Unknown user. Go back and choose one.', 422)
    await startSession(c, user, secret)
    return c.redirect(ownPath(form['next'], c.req.url), 303)
  })
  routes.post('/end', (c) => {
    endSession(c)
    return c.redirect('/sign-in', 303)
  })
  return routes
}

/** Accepts only a path on this site: "//elsewhere.example" leads to another site, and so does "/.//elsewhere.example" once it is parsed. */
function ownPath(value: unknown, base: string): string {
  if (typeof value !== 'string' || !URL.canParse(value, base)) return '/'
  const { origin, pathname, search } = new URL(value, base)
  return origin === new URL(base).origin && !pathname.startsWith('//') ? pathname + search : '/'
}
