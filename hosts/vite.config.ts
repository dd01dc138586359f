import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const pages = fileURLToPath(new URL('pages', import.meta.url))

// Each folder of pages is a host's page, with its own styles and document.
export default defineConfig({
  root: pages,
  plugins: [react(), tailwindcss()],
  // A server generates a new nonce for each answer.
  html: { cspNonce: 'of-this-answer' },
  resolve: { dedupe: ['react', 'react-dom'] },
  build: {
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: readdirSync(pages, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
        .map(({ name }) => `${pages}/${name}/index.html`),
    },
  },
})
