import { error, type Finding } from './Finding.js'

const mount =
  "Mount createConnectHandler there for GET, POST and DELETE and everything below it, before a fallback to index.html or a sign-in redirect. If the server has another port, pass the path on to it: in Vite, server.proxy: { '/api/connect': { target: 'http://localhost:3000', changeOrigin: false } }. Or say where it is with --endpoint."

/** What answers in place of the handler. */
export function checkStranger(url: URL, { status, headers }: Response): Finding {
  if (status === 404) return error(`Nothing is mounted at ${url} (404).`, mount)
  if (status >= 500) {
    const text = `${url} answers ${status}, but not from the handler: a proxy does not reach your server, or the server fails before it.`
    return error(text, 'Start your server, check the port in the proxy, and read the log of the server.')
  }
  if (headers.get('content-type')?.startsWith('text/html'))
    return error(`${url} answers with a web page instead of the handler (${status}).`, mount)
  const location = headers.get('location')
  if (location) return error(`${url} redirects to ${location} (${status}).`, mount)
  return error(`${url} is answered by something else than the handler (${status}).`, mount)
}
