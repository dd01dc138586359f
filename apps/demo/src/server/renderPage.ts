import { readFileSync } from 'node:fs'
import { type PageConfig, pageConfigElementId } from '../PageConfig.js'
import { StartError } from './StartError.js'

/** Renders the page for one visitor. The theme is "light", "dark" or any other value for the system's. */
export type RenderPage = (config: PageConfig, theme?: string) => string

/** Reads the built page once, and returns the function that renders it. */
export function pageRenderer(file: URL): RenderPage {
  const html = readPage(file)
  return (config, theme) => {
    // Escapes "<", so that no text can close the element. The type keeps the browser from running it.
    const json = JSON.stringify(config).replaceAll('<', '\\u003c')
    const element = `<script type="application/json" id="${pageConfigElementId}">${json}</script>`
    const root = theme === 'light' || theme === 'dark' ? `<html lang="en" data-theme="${theme}">` : '<html lang="en">'
    // Functions, so that "$" in a text has no special meaning.
    return html.replace('<html lang="en">', () => root).replace('<!-- page-config -->', () => element)
  }
}

function readPage(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new StartError('The demo is not built yet. Run: npx pnpm@10.34.9 demo')
  }
}
