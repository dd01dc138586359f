import type { Context } from 'hono'
import { deleteCookie, setSignedCookie } from 'hono/cookie'
import { parseSigned } from 'hono/utils/cookie'
import type { PageUser } from '../PageConfig.js'
import { people } from './people.js'

const cookieName = 'northwind_session'
const lifeSeconds = 8 * 60 * 60

/**
 * Who sent the request, or undefined. The cookie holds the person's id and an end of life, and is signed:
 * nothing in it can be changed, and a copied cookie ends with the working day.
 */
export async function readSession(request: Request, secret: string): Promise<PageUser | undefined> {
  const header = request.headers.get('cookie')
  if (!header) return undefined
  // False: the signature is wrong.
  const value = (await parseSigned(header, secret, cookieName))[cookieName]
  if (!value) return undefined
  const [userId, expiresAt] = value.split('|')
  if (Number(expiresAt) < Date.now()) return undefined
  return people.find((person) => person.id === userId)
}

export async function startSession(c: Context, user: PageUser, secret: string): Promise<void> {
  await setSignedCookie(c, cookieName, `${user.id}|${Date.now() + lifeSeconds * 1000}`, secret, {
    path: '/',
    // No script reads it, no other site sends it.
    httpOnly: true,
    sameSite: 'Lax',
    // Behind a proxy that ends TLS the address says http: set it to true there.
    secure: new URL(c.req.url).protocol === 'https:',
    maxAge: lifeSeconds,
  })
}

export function endSession(c: Context): void {
  deleteCookie(c, cookieName, { path: '/' })
}
