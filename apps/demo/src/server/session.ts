import type { Context } from 'hono'
import { deleteCookie, setSignedCookie } from 'hono/cookie'
import { parseSigned } from 'hono/utils/cookie'
import type { PageUser } from '../PageConfig.js'
import { people } from './people.js'

const cookieName = 'northwind_session'
const lifeSeconds = 8 * 60 * 60

/**
 * Returns who sent the request, or undefined. The signed cookie holds the user's id and an expiry: nobody can change it, and a
 * copied cookie expires after the working day.
 */
export async function readSession(request: Request, secret: string): Promise<PageUser | undefined> {
  const header = request.headers.get('cookie')
  if (!header) return undefined
  // False when the signature is invalid.
  const value = (await parseSigned(header, secret, cookieName))[cookieName]
  if (!value) return undefined
  const [userId, expiresAt] = value.split('|')
  if (Number(expiresAt) < Date.now()) return undefined
  return people.find((person) => person.id === userId)
}

export async function startSession(c: Context, user: PageUser, secret: string): Promise<void> {
  await setSignedCookie(c, cookieName, `${user.id}|${Date.now() + lifeSeconds * 1000}`, secret, {
    path: '/',
    // No script can read it, and no other site sends it.
    httpOnly: true,
    sameSite: 'Lax',
    // Behind a proxy that terminates TLS the address has http: set this to true there.
    secure: new URL(c.req.url).protocol === 'https:',
    maxAge: lifeSeconds,
  })
}

export function endSession(c: Context): void {
  deleteCookie(c, cookieName, { path: '/' })
}
