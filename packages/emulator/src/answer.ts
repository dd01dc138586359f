import { answerControl, controlPath } from './control/answerControl.js'
import type { EmulatorControl } from './control/EmulatorControl.js'
import { describeRequest, type LogEntry } from './control/requestLog.js'
import type { Runtime } from './createRuntime.js'
import { emptyAnswer, errorAnswer, withCors } from './http/answers.js'
import { ApiError } from './http/errors.js'
import { readBody } from './http/readRequest.js'
import { locate, type Place } from './locate.js'
import { runRoute } from './runRoute.js'

/** The answer to one request, and its line in the log. Rejects where the connection is to break. */
export async function answer(runtime: Runtime, control: EmulatorControl, request: Request): Promise<Response> {
  const { state, log } = runtime
  const place = locate(request, state.options.baseUrl)
  if (request.method === 'OPTIONS') return preflight(place)
  const started = performance.now()
  const at = new Date(state.clock.now()).toISOString()
  let body: unknown
  let status: LogEntry['status'] = 'drop'
  try {
    const response = await refusalsAnswered(runtime, place, async () => {
      body = await readBody(request)
      if (place.path.startsWith(controlPath)) return answerControl(control, request, place.path, body)
      return runRoute(runtime, place, request, body)
    })
    status = response.status
    return response
  } finally {
    if (!place.path.startsWith(controlPath)) {
      const entry: LogEntry = {
        at,
        ...describeRequest(request, place.url),
        path: place.path,
        ...(place.match && { route: place.match.name }),
        status,
        durationMs: Math.round(performance.now() - started),
        ...(body !== undefined && { body }),
      }
      log.add(entry)
      state.options.onRequest?.(entry)
    }
  }
}

async function refusalsAnswered({ state }: Runtime, { match }: Place, run: () => Promise<Response>): Promise<Response> {
  const response = await run().catch((error: unknown) => {
    if (!(error instanceof ApiError)) throw error
    return errorAnswer(error, state.clock.now())
  })
  return match?.route.access === 'token' ? withCors(response) : response
}

/** Browsers ask first because of the hub's own headers. Routes with the API key allow nobody. */
function preflight({ path }: Place): Response {
  return path.startsWith('/hub/') ? withCors(emptyAnswer()) : emptyAnswer()
}
