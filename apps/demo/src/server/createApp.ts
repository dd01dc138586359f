import { fileURLToPath } from 'node:url'
import { createConnectHandler } from '@connect-hub/server'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { emulatorHeaders } from './emulatorHeaders.js'
import { logoRoutes } from './logoRoutes.js'
import { pageRoutes } from './pageRoutes.js'
import type { DemoConfig } from './readConfig.js'
import type { RenderPage } from './renderPage.js'
import { securityHeaders } from './securityHeaders.js'
import { readSession } from './session.js'
import { sessionRoutes } from './sessionRoutes.js'
import { connectUpstream } from './upstream.js'
import { webhookRoutes } from './webhookRoutes.js'

interface AppOptions {
  config: DemoConfig
  /** The demo's own address. */
  url: string
  renderPage: RenderPage
  /** The folder of the built page. */
  clientFolder: URL
}

/** Creates the demo's whole server: sign-in, connect handler, webhooks, pages, and the emulator when the demo uses it. */
export function createApp({ config, url, renderPage, clientFolder }: AppOptions): Hono {
  const app = new Hono()
  const upstream = connectUpstream(config.upstream, url)
  const currentUser = (request: Request) => readSession(request, config.sessionSecret)
  const files = serveStatic({ root: fileURLToPath(clientFolder), onFound: cacheForever, precompressed: true })

  const connect = createConnectHandler({
    ...upstream.handlerOptions,
    authenticate: async (request) => {
      const user = await currentUser(request)
      return (
        user && {
          originOwnerId: user.organisation.id,
          originOwnerName: user.organisation.name,
          originUsername: user.email,
        }
      )
    },
    onError: (error) => console.error(`connect: ${error.code}: ${error.message}`),
  })

  if (upstream.emulator) app.all(`${upstream.emulator.path}/*`, emulatorHeaders, upstream.emulator.handle)
  app.use(securityHeaders(config.upstream))
  app.all('/api/connect/*', (c) => connect(c.req.raw))
  app.route('/api/webhooks', webhookRoutes(config.webhookSecrets))
  app.all('/api/*', (c) => c.json({ message: 'Not found.' }, 404))
  app.route('/session', sessionRoutes(config.sessionSecret))
  app.get('/assets/*', files, (c) => c.text('Not found.', 404))
  app.get('/favicon.svg', files)
  app.route('/logos', logoRoutes())
  app.route('/', pageRoutes({ currentUser, renderPage, upstream: upstream.page }))
  app.onError((error, c) => {
    // Hono's own refusals, for example of another site's form.
    if (error instanceof HTTPException) return error.getResponse()
    console.error(error)
    return c.text('Something went wrong on our side. Try again.', 500)
  })
  return app
}

/** Lets browsers cache built files forever, because their names change with their contents. */
function cacheForever(path: string, c: Context): void {
  if (path.includes('/assets/')) c.header('Cache-Control', 'public, max-age=31536000, immutable')
}
