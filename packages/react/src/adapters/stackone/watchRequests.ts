/** An answered request from the hub to its API. */
export interface HubRequest {
  method: string
  /** The path without the API's address, for example `/hub/accounts`. */
  path: string
  status: number
}

/** A request that the hub has just sent. */
export interface SentHubRequest extends Omit<HubRequest, 'status'> {
  /** The answer that the hub itself reads, so clone it before reading. */
  answer: Promise<Response>
}

/**
 * Notifies about each answered request to the hub's routes below `baseUrl`. The hub doesn't report failed requests, so this
 * wraps the page's fetch: requests, answers and errors pass through unchanged. Returns its own undo.
 *
 * `onSend` runs as the hub sends a request, still within the press that caused it.
 */
export function watchRequests(
  baseUrl: string,
  onRequest: (request: HubRequest) => void,
  onSend?: (request: SentHubRequest) => void,
): () => void {
  const original = window.fetch
  let watching = true

  const watched = new Proxy(original, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const answer: Promise<Response> = Reflect.apply(target, self, args)
      if (watching) notify(args, answer)
      return answer
    },
  })

  function notify([input, init]: Parameters<typeof fetch>, answer: Promise<Response>) {
    const request = input instanceof Request ? input : undefined
    const url = input instanceof Request ? input.url : input.toString()
    if (!url.startsWith(`${baseUrl}/hub/`)) return
    const method = (init?.method ?? request?.method ?? 'GET').toUpperCase()
    const path = url.slice(baseUrl.length).replace(/[?#].*/, '')
    onSend?.({ method, path, answer })
    answer.then(({ status }) => watching && onRequest({ method, path, status }), ignore)
  }

  window.fetch = watched
  return () => {
    watching = false
    // Code that wrapped fetch after this keeps its wrapper, which this one then only passes through.
    if (window.fetch === watched) window.fetch = original
  }
}

// The caller of fetch handles the failure; a request without an answer has nothing to report.
function ignore() {}
