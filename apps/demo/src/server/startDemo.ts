import { createAdaptorServer } from '@hono/node-server'
import { createApp } from './createApp.js'
import { listen } from './listen.js'
import type { DemoConfig } from './readConfig.js'
import { pageRenderer } from './renderPage.js'

/** The built page's folder, relative to the built server. */
const clientFolder = new URL('../client/', import.meta.url)

/** Starts the demo's server and resolves with its address. Rejects with a StartError when it can't start. */
export async function startDemo(config: DemoConfig): Promise<{ url: string }> {
  const renderPage = pageRenderer(new URL('index.html', clientFolder))
  // Creates the app once the address is known, because the emulator's links contain it.
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) })
  const url = `http://localhost:${await listen(server, config)}`
  const app = createApp({ config, url, renderPage, clientFolder })
  return { url }
}
