import { connect } from 'node:net'

/** Rejects when something already listens on one of the ports: a guide says them, so they can't be others. */
export async function ensureFreePorts(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    if (await listens(port)) throw new Error(`Port ${port} is in use. Stop what listens there, then run this again.`)
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
