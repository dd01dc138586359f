import { emptyAnswer, jsonAnswer } from '../http/answers.js'
import { ApiError } from '../http/errors.js'
import { isRecord } from '../http/readRequest.js'
import type { EmulatorControl } from './EmulatorControl.js'

/** The path below which control answers over HTTP. */
export const controlPath = '/_emulator/'

/** The methods that only read: they are called with GET. */
const reads = new Set(['requests', 'webhooks.deliveries'])

/**
 * Control over HTTP. A page of another origin cannot reach it: JSON needs a preflight, and none is allowed.
 */
export function answerControl(control: EmulatorControl, request: Request, path: string, body: unknown): Response {
  const name = path.slice(controlPath.length)
  const run = methodOf(control, name)
  if (request.method === 'GET' && run && reads.has(name)) return jsonAnswer(200, run())
  if (!run || reads.has(name)) throw new ApiError(404, 'control has no such method')
  if (request.method !== 'POST') throw new ApiError(405, `control.${name} is called with POST`, { allow: 'POST' })
  if (!request.headers.get('content-type')?.startsWith('application/json')) throw new ApiError(415, 'Send JSON')
  if (body !== null && !isRecord(body)) throw new ApiError(400, 'The body must be a JSON object')
  try {
    // The methods check their arguments themselves.
    run(body)
  } catch (error) {
    if (error instanceof TypeError) throw new ApiError(400, error.message)
    throw error
  }
  return emptyAnswer()
}

/** The method of a name such as "fail" or "webhooks.delay". */
function methodOf(control: EmulatorControl, name: string): ((body?: unknown) => unknown) | undefined {
  const [group, key] = name.startsWith('webhooks.')
    ? [control.webhooks, name.slice('webhooks.'.length)]
    : [control, name]
  const found: unknown = Object.hasOwn(group, key) ? Reflect.get(group, key) : undefined
  return typeof found === 'function' ? (body) => Reflect.apply(found, undefined, [body]) : undefined
}
