import { createServer } from 'node:http'
import type { Server } from 'node:net'
import type { DemoConfig } from './readConfig.js'
import { StartError } from './StartError.js'

type Place = Pick<DemoConfig, 'port' | 'host'>

/** Makes the server listen and resolves with its port. Rejects with a StartError when the port isn't available. */
export async function listen(server: Server, { port, host }: Place): Promise<number> {
  try {
    // "localhost" may resolve to the other loopback address first, where another program may listen.
    if (port !== 0 && host === '127.0.0.1') await checkOtherLoopback(port)
    await listenAt(server, port, host)
  } catch (error) {
    throw readable(error, { port, host })
  }
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

/** Rejects as `listen` does, and leaves the port free. Run it before a long build, so that the build doesn't end at a port in use. */
export async function checkPort(place: Place): Promise<void> {
  const server = createServer()
  await listen(server, place)
  await close(server)
}

async function checkOtherLoopback(port: number): Promise<void> {
  const probe = createServer()
  try {
    await listenAt(probe, port, '::1')
    await close(probe)
  } catch (error) {
    // Any other failure means that this machine doesn't have the address.
    if (codeOf(error) === 'EADDRINUSE') throw error
  }
}

function listenAt(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}

function readable(error: unknown, { port, host }: Place): unknown {
  const code = codeOf(error)
  const other = `Choose another one: PORT=${port < 65_436 ? port + 100 : 4100} npx pnpm@10.34.9 demo`
  if (code === 'EADDRINUSE') return new StartError(`Port ${port} is already in use. ${other}`)
  if (code === 'EACCES') return new StartError(`Port ${port} needs permissions that you don't have. ${other}`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartError(`DEMO_HOST is "${host}", which isn't an address of this machine. Leave it out for 127.0.0.1.`)
  }
  return error
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
