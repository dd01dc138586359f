import { smallLogo } from './smallLogo.js'

/** The parts of the hub that can be left out, by the files they stand in (@stackone/malachite 2.24). */
export const hubParts = {
  fonts: /@stackone\/malachite\/dist\/(geist|inter|stack-sans)-font\.js$/,
  logo: /@stackone\/malachite\/dist\/assets\/logo-stackone-desaturated\.png\.js$/,
  icons: /@stackone\/malachite\/dist\/components\/CustomIcons\/index\.js$/,
}

/** What those files export: functions that each write a style sheet with an embedded font into the page. */
const fontFunctions: Readonly<Record<string, string>> = {
  geist: 'ensureGeistFontFace',
  inter: 'ensureInterFontFace',
  'stack-sans': 'ensureStackSansFontFace',
}

export type HubPart = keyof typeof hubParts

/** What stands in the place of a font's module or the logo's; undefined for every other file. */
export function replacementOf(path: string): { part: HubPart; code: string } | undefined {
  const font = fontFunctions[hubParts.fonts.exec(path)?.[1] ?? '']
  if (font) return { part: 'fonts', code: `export const ${font} = () => {}` }
  if (hubParts.logo.test(path)) return { part: 'logo', code: `export default ${JSON.stringify(smallLogo)}` }
  return undefined
}

/** A path as the patterns above have it: without a bundler's query, and with slashes on Windows too. */
export function plainPath(id: string): string {
  return id.replace(/\?.*$/, '').replaceAll('\\', '/')
}

/** The words of a build that fails because an update of the hub has moved its files. */
export function movedMessage(plugin: string, missing: readonly HubPart[]): string {
  return (
    `${plugin}: the hub's ${missing.join(' and ')} were not where this version of the kit looks for them. ` +
    `Build without ${plugin} for now, and look for a newer @connect-hub/react.`
  )
}
