import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface CssVariable {
  name: string
  light: string
  dark: string
  /** What it is for, from the comment before it. */
  comment: string | undefined
}

const lightDark = /light-dark\(((?:[^(),]|\([^()]*\))+),((?:[^()]|\([^()]*\))+)\)/g

/** The variables of the style sheet: those of every page, and those where the person asks for more contrast. */
export function readCssVariables(): { normal: CssVariable[]; moreContrast: CssVariable[] } {
  const text = readFileSync(
    fileURLToPath(new URL('../../../packages/react/src/styles/tokens.css', import.meta.url)),
    'utf8',
  )
  const [before = '', contrast = ''] = text.split('@media (prefers-contrast: more)')
  const [more = ''] = contrast.split(/^ {4}\}$/m)
  return { normal: variablesIn(before), moreContrast: variablesIn(more) }
}

/** Writes the page of the variables as Markdown. */
export function writeCssVariables(): string {
  const { normal, moreContrast } = readCssVariables()
  const rows = normal.map(({ name, light, dark, comment }) => `| \`${name}\` | ${both(light, dark)} | ${comment} |`)
  const more = moreContrast.map(({ name, light, dark }) => `| \`${name}\` | ${both(light, dark)} |`)
  return `# CSS variables

Set them on \`:root\` or on a part of the page, as [the guide](../how-to/customizing.md#variables) shows; \`appearance.variables\` sets them on the dialog.
This page is written from [the style sheet](../../packages/react/src/styles/tokens.css) by \`pnpm exec tsx scripts/reference.ts\`: change the comment there, then run it again.

| variable | light | dark | what it is for |
| --- | --- | --- | --- |
${rows.join('\n')}

## More contrast

Where the person asks for more contrast (\`prefers-contrast: more\`), these have other values:

| variable | light | dark |
| --- | --- | --- |
${more.join('\n')}
`
}

function variablesIn(css: string): CssVariable[] {
  const found = css.matchAll(/(?:\/\*((?:(?!\*\/).)*)\*\/\s*)?^\s*(--connect-hub-[\w-]+):([^;]+);/gms)
  return [...found].map(([, comment, name = '', value = '']) => {
    const plain = value.replaceAll(/\s+/g, ' ').trim()
    const light = plain.replaceAll(lightDark, '$1')
    const dark = plain.replaceAll(lightDark, (_, __, of: string) => of.trim())
    return { name, light, dark, comment: comment?.replaceAll(/\s+/g, ' ').trim() }
  })
}

function both(light: string, dark: string): string {
  return `\`${light}\` | \`${dark}\``
}
