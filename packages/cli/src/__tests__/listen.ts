import { once } from 'node:events'
import { createServer, type RequestListener, request } from 'node:http'
import { onTestFinished } from 'vitest'

/** The address of a server that runs for one test. */
export async function listen(listener: RequestListener): Promise<string> {
  const { url, close } = await open(listener)
  onTestFinished(close)
  return url
}

/** An address at which nothing answers. */
export async function nowhere(): Promise<string> {
  const { url, close } = await open(() => undefined)
  await close()
  return url
}

/** Passes a request on as Vite's proxy does when it is written as a string: the Host header becomes the target's. */
export function proxyTo(target: string): RequestListener {
  const { host } = new URL(target)
  return (incoming, outgoing) => {
    const { method, url = '/', headers } = incoming
    const passed = request(new URL(url, target), { method, headers: { ...headers, host } }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    passed.on('error', () => outgoing.writeHead(500, { 'content-type': 'text/plain' }).end())
    incoming.pipe(passed)
  }
}

async function open(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  const close = async () => {
    const closed = once(server, 'close')
    server.close().closeAllConnections()
    await closed
  }
  return { url: `http://127.0.0.1:${address.port}`, close }
}
