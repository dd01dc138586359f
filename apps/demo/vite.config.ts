import { fileURLToPath } from 'node:url'
import { connectHub } from '@connect-hub/react/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'

export default defineConfig({
  root: fileURLToPath(new URL('src/client', import.meta.url)),
  plugins: [react(), connectHub(), precompress()],
  build: {
    outDir: fileURLToPath(new URL('dist/client', import.meta.url)),
    emptyOutDir: true,
    // The hub's chunk is large, and loads only when a user is about to connect.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // One file for what every page needs, because a slow network waits before each request.
      output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } },
    },
  },
})
