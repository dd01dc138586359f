import type { Choices } from './choices.js'

/** The session's lifetime with the fault "Session expires", in seconds. */
export const shortLife = 12

/** Generates the code for the choices. */
export function snippetOf(choices: Choices): string {
  const { adapter, mode } = choices
  const inline = mode === 'inline'
  return [
    ...imports(choices),
    '',
    'export function Connect() {',
    ...(inline ? ['  const [place, setPlace] = useState<HTMLDivElement | null>(null)'] : []),
    '  return (',
    ...element('ConnectHubProvider', '>', 4, [
      ['endpoint', '"/api/connect"'],
      ['hub', mode !== 'redirect' && `{${adapter}()}`],
      ['appearance', choices.theme !== 'auto' && `{{ theme: '${choices.theme}' }}`],
      ['locale', choices.locale !== 'en' && `"${choices.locale}"`],
    ]),
    ...element('ConnectButton', ' />', 6, [
      ['categories', choices.category && `{['${choices.category}']}`],
      ['provider', choices.provider && `{${JSON.stringify(choices.provider)}}`],
      ['expiresIn', choices.faults.includes('session-expires') && `{${shortLife}}`],
      ['mode', mode !== 'modal' && `"${mode}"`],
      ['container', inline && '{place}'],
      ['preload', choices.preload !== 'intent' && `"${choices.preload}"`],
      ['unstyled', choices.unstyled],
    ]),
    ...(inline ? ['      <div ref={setPlace} />'] : []),
    '    </ConnectHubProvider>',
    '  )',
    '}',
  ].join('\n')
}

function imports({ adapter, mode, unstyled }: Choices): string[] {
  // In redirect mode the vendor's page opens by itself, so there is no adapter.
  const isMain = adapter === 'authLinkHub' && mode !== 'redirect'
  const entry = mode !== 'redirect' && entryOf[adapter]
  return [
    `import { ${isMain ? 'authLinkHub, ' : ''}ConnectButton, ConnectHubProvider } from '@connect-hub/react'`,
    ...(entry ? [`import { ${adapter} } from '@connect-hub/react/${entry}'`] : []),
    ...(unstyled ? [] : ["import '@connect-hub/react/styles.css'"]),
    ...(mode === 'inline' ? ["import { useState } from 'react'"] : []),
  ]
}

/** The adapters that have their own entry. */
const entryOf: Readonly<Record<Choices['adapter'], string>> = {
  stackOneHub: 'stackone',
  scriptHub: 'script',
  authLinkHub: '',
}

type Attribute = readonly [name: string, value: string | boolean]

/** Formats an opening tag: in one line, or with one attribute per line when it gets long. */
function element(name: string, end: string, indent: number, pairs: readonly Attribute[]): string[] {
  const space = ' '.repeat(indent)
  const given = pairs.flatMap(([name, value]) => (value === true ? [name] : value ? [`${name}=${value}`] : []))
  const line = `${space}<${[name, ...given].join(' ')}${end}`
  if (line.length <= 64) return [line]
  return [`${space}<${name}`, ...given.map((attribute) => `${space}  ${attribute}`), `${space}${end.trimStart()}`]
}
