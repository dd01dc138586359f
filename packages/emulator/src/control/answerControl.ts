import { emptyAnswer, jsonAnswer } from '../http/answers.js'
import { ApiError } from '../http/errors.js'
import { isRecord } from '../http/readRequest.js'
import type { EmulatorControl } from './EmulatorControl.js'

/** The path below which control answers over HTTP. */
export const controlPath = '/_emulator/'

/**
 * Control over HTTP. A page of another origin cannot reach it: JSON needs a preflight, and none is allowed.
 */
export function answerControl(control: EmulatorControl, request: Request, path: string, body: unknown): Response {
  const method = path.slice(controlPath.length)
  if (request.method === 'GET' && method === 'requests') return jsonAnswer(200, control.requests())
  if (!isMethod(method) || !Object.hasOwn(control, method)) throw new ApiError(404, 'control has no such method')
  if (request.method !== 'POST') throw new ApiError(405, `control.${method} is called with POST`, { allow: 'POST' })
  if (!request.headers.get('content-type')?.startsWith('application/json')) throw new ApiError(415, 'Send JSON')
  if (body !== null && !isRecord(body)) throw new ApiError(400, 'The body must be a JSON object')
  try {
    // The methods check their arguments themselves.
    Reflect.apply(control[method], undefined, [body])
  } catch (error) {
    if (error instanceof TypeError) throw new ApiError(400, error.message)
    throw error
  }
  return emptyAnswer()
}

function isMethod(name: string): name is Exclude<keyof EmulatorControl, 'requests'> {
  return name !== 'requests'
}
