import { smallLogo } from './smallLogo.js'

/** The removable parts of the hub, by their files (@stackone/malachite 2.24). */
export const hubParts = {
  'Geist font': /@stackone\/malachite\/dist\/geist-font\.js$/,
  'Inter font': /@stackone\/malachite\/dist\/inter-font\.js$/,
  'Stack Sans font': /@stackone\/malachite\/dist\/stack-sans-font\.js$/,
  logo: /@stackone\/malachite\/dist\/assets\/logo-stackone-desaturated\.png\.js$/,
  icons: /@stackone\/malachite\/dist\/components\/CustomIcons\/index\.js$/,
}

export type HubPart = keyof typeof hubParts

/** The font modules, each of which exports a function that adds a style sheet with embedded fonts to the page. */
const replacements = {
  'Geist font': 'export const ensureGeistFontFace = () => {}',
  'Inter font': 'export const ensureInterFontFace = () => {}',
  'Stack Sans font': 'export const ensureStackSansFontFace = () => {}',
  logo: `export default ${JSON.stringify(smallLogo)}`,
}

/** The parts whose whole module is replaced. For the icons only a part of the module is. */
export const replacedParts = Object.keys(replacements) as (keyof typeof replacements)[]

/** Returns the replacement for a font's module or the logo's, or undefined for every other file. */
export function replacementOf(path: string): { part: HubPart; code: string } | undefined {
  const part = replacedParts.find((name) => hubParts[name].test(path))
  return part && { part, code: replacements[part] }
}

/** Normalizes a path for the patterns above: without a bundler's query, and with slashes on Windows too. */
export function plainPath(id: string): string {
  return id.replace(/\?.*$/, '').replaceAll('\\', '/')
}

/** Formats the error of a build that fails because an update of the hub has moved its files. */
export function movedMessage(plugin: string, missing: readonly HubPart[]): string {
  return (
    `${plugin}: these parts of the hub are not where this version of the kit looks for them: ${missing.join(', ')}. ` +
    `Build without ${plugin} for now, and look for a newer @connect-hub/react.`
  )
}
