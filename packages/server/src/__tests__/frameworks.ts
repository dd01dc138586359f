import 'reflect-metadata'
import { type NodeHandler, toNodeHandler } from '@connect-hub/server/node'
import { All, Controller, Module, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import express from 'express'
import express4 from 'express4'
import fastify from 'fastify'
import { onTestFinished } from 'vitest'
import { listen } from './listen.js'

type Handler = Parameters<typeof toNodeHandler>[0]
/** Creates the handler for a framework; a test may wrap the handler to observe it. */
type Watch = (handle: NodeHandler) => NodeHandler

const mountOnHttp = (handle: NodeHandler) => listen((request, response) => void handle(request, response))

const mounts: Record<string, (handle: NodeHandler) => Promise<string>> = {
  'node:http': mountOnHttp,
  'Express 5, with use': (handle) => listen(express().use('/api/connect', handle)),
  'Express 5, bodies parsed': (handle) => {
    const app = express().use(express.json(), express.urlencoded({ extended: true }))
    return listen(app.all('/api/connect/*path', handle))
  },
  'Express 5, bodies kept raw': (handle) => {
    const app = express().use(express.raw({ type: '*/*' }))
    return listen(app.use('/api/connect', handle))
  },
  'Express 5, bodies as text': (handle) => {
    const app = express().use(express.text({ type: '*/*' }))
    return listen(app.use('/api/connect', handle))
  },
  'Express 4, with use': (handle) => listen(express4().use('/api/connect', handle)),
  'Express 4, bodies parsed': (handle) => listen(express4().use(express4.json()).all('/api/connect/*', handle)),
  Fastify: async (handle) => {
    const app = fastify().all('/api/connect/*', handle)
    onTestFinished(() => app.close())
    return app.listen({ port: 0, host: '127.0.0.1' })
  },
  'NestJS, as middleware': (handle) => startNest(handle, []),
  'NestJS, in a controller': (handle) => {
    class ConnectController {
      answer(request: Parameters<NodeHandler>[0], response: Parameters<NodeHandler>[1]) {
        return handle(request as never, response as never)
      }
    }
    const { prototype } = ConnectController
    // Does the work of decorators, which this compiler doesn't support.
    Controller('api/connect')(ConnectController)
    All('*path')(prototype, 'answer', Object.getOwnPropertyDescriptor(prototype, 'answer') ?? {})
    Req()(prototype, 'answer', 0)
    Res()(prototype, 'answer', 1)
    return startNest(undefined, [ConnectController])
  },
}

async function startNest(middleware: NodeHandler | undefined, controllers: (new () => object)[]): Promise<string> {
  // oxlint-disable-next-line typescript/no-extraneous-class -- what Nest calls a module is an empty class
  class AppModule {}
  Module({ controllers })(AppModule)
  const app = await NestFactory.create(AppModule, { logger: false })
  onTestFinished(() => app.close())
  if (middleware) app.use('/api/connect', middleware)
  await app.listen(0, '127.0.0.1')
  return app.getUrl()
}

const mountWith =
  (mount: (handle: NodeHandler) => Promise<string>) =>
  async (handler: Handler, watch: Watch = (handle) => handle) =>
    `${await mount(watch(toNodeHandler(handler)))}/api/connect`

/** Mounts a web handler on a plain Node server and returns its URL. */
export const mountHttp = mountWith(mountOnHttp)

/** The mount function of each framework, with and without parsed bodies. */
export const frameworks = Object.entries(mounts).map(([name, mount]) => [name, mountWith(mount)] as const)
