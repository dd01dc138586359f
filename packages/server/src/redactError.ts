import { ConnectError } from '@connect-hub/session'
import { redactTokens } from './redactTokens.js'

/** The error as a log may keep it: with the request's id and the causes, without the secrets. Never throws. */
export function redactError(error: ConnectError, requestId: string, redactKey: (text: string) => string): ConnectError {
  const redact = (text: string) => redactTokens(redactKey(text))
  // Name, message, stack and causes only: a fetch may hang the whole request, with its headers, on its error.
  const copy = (thrown: unknown, depth = 5): Error | undefined => {
    if (thrown === undefined || depth === 0) return undefined
    const { name, message, stack, cause } = readThrown(thrown)
    const clean = new Error(redact(message), { cause: copy(cause, depth - 1) })
    // The lines below the message are places in code, some as long as a token.
    const frames = /\n\s+at /.exec(stack)?.index ?? stack.length
    return Object.assign(clean, {
      name: redact(name),
      stack: redact(stack.slice(0, frames)) + redactKey(stack.slice(frames)),
    })
  }
  const fields = error.toJSON()
  return new ConnectError(error.code, {
    ...fields,
    message: redact(fields.message),
    requestId,
    cause: copy(error.cause),
  })
}

interface Thrown {
  name: string
  message: string
  stack: string
  cause: unknown
}

/** What can be read of anything thrown: its fields may hold anything, and getters and proxies may throw themselves. */
function readThrown(thrown: unknown): Thrown {
  const read = (field: keyof Thrown): unknown => {
    try {
      return typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, field) : undefined
    } catch {
      return undefined
    }
  }
  const name = text(read('name'), 'Error')
  const message = text(thrown, text(read('message'), `A thrown ${typeof thrown} without a message`))
  return { name, message, stack: text(read('stack'), `${name}: ${message}`), cause: read('cause') }
}

const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise)
