import { rm } from 'node:fs/promises'
import { connectHub as connectHubForVite } from '@connect-hub/react/vite'
import { connectHub as connectHubForWebpack } from '@connect-hub/react/webpack'

// `npm run build vite-7`: builds a page that loads the hub on demand into dist, with the slim hub and the named bundler.
const [bundler = 'vite-8'] = process.argv.slice(2)

await rm('dist', { recursive: true, force: true })
if (bundler === 'webpack') {
  const { default: webpack } = await import('webpack')
  const compiler = webpack({ mode: 'production', entry: './page.js', plugins: [connectHubForWebpack()] })
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString()))
      else compiler.close(resolve)
    })
  })
} else {
  const { build } = await import(bundler)
  await build({
    configFile: false,
    plugins: [connectHubForVite()],
    build: { rollupOptions: { input: 'page.js', preserveEntrySignatures: 'strict' } },
  })
}
