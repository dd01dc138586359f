import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'

const body = JSON.stringify({ categories: ['hris'], label: 'Main', metadata: { plan: 'gold' } })

export interface Outcome {
  status: number
  retryAfter: string | undefined
  ms: number
}

// As many connections as a listening socket accepts at once.
export const agent = new Agent({ keepAlive: true, maxSockets: 400 })

function post(url: string): Promise<Outcome> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () => {
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, retryAfter: headers['retry-after'], ms: performance.now() - started })
      })
    })
    call.on('error', reject)
    call.end(body)
  })
}

/** Keeps `width` requests pending until `count` are done. */
export async function load(url: string, count: number, width: number) {
  const outcomes: Outcome[] = []
  let left = count
  const started = performance.now()
  const lane = async () => {
    while (left > 0) {
      left -= 1
      outcomes.push(await post(url))
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return { outcomes, perSecond: (count / (performance.now() - started)) * 1000 }
}

/** Sends `count` requests at once, on as many connections, which it opens beforehand. */
export async function burst(url: string, count: number): Promise<Outcome[]> {
  const { hostname, port, pathname } = new URL(url)
  const sockets: Socket[] = []
  while (sockets.length < count) {
    // In parts, because a listening socket accepts no more at once.
    const part = Array.from({ length: Math.min(400, count - sockets.length) }, () => open(Number(port), hostname))
    sockets.push(...(await Promise.all(part)))
  }
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
  const outcomes = await Promise.all(sockets.map((socket) => send(socket, head + body)))
  for (const socket of sockets) socket.destroy()
  return outcomes
}

function open(port: number, host: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host }, () => resolve(socket))
    socket.on('error', reject)
  })
}

function send(socket: Socket, message: string): Promise<Outcome> {
  const started = performance.now()
  return new Promise((resolve) => {
    const end = (answer = '') => {
      const [, status = '0'] = /^HTTP\/1.1 (\d+)/.exec(answer) ?? []
      const [, retryAfter] = /^retry-after: (\d+)/im.exec(answer) ?? []
      resolve({ status: Number(status), retryAfter, ms: performance.now() - started })
    }
    // The head of an answer arrives in one piece.
    socket.once('data', (piece: Buffer) => end(piece.toString('latin1')))
    socket.once('close', () => end())
    socket.write(message)
  })
}
