import { createConnectHandler } from '@connect-hub/server'
import { toNodeHandler } from '@connect-hub/server/node'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The preview is the app's server here: the built page and the handler on one port.
export default defineConfig({
  plugins: [
    react(),
    {
      name: 'connect',
      configurePreviewServer(server) {
        const connect = createConnectHandler({
          apiKey: process.env.STACKONE_API_KEY,
          baseUrl: process.env.STACKONE_BASE_URL,
          authenticate: () => ({ originOwnerId: 'org-1', originOwnerName: 'Acme', originUsername: 'ada@acme.example' }),
        })
        server.middlewares.use('/api/connect', toNodeHandler(connect))
      },
    },
  ],
})
