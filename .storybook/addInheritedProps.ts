import type { Preview } from '@storybook/react-vite'

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number]

// The server's, and what the button works out by itself.
const notProps = new Set(['originOwnerId', 'originOwnerName', 'originUsername', 'providerName'])

const sources = import.meta.glob<string>(
  ['../packages/session/src/ConnectSessionCreate.ts', '../packages/react/src/view/createHubView.ts'],
  { query: '?raw', import: 'default', eager: true },
)
const inherited = ['ConnectSessionCreate', 'HubViewOptions']
  .flatMap((name) => fieldsOf(Object.values(sources).join('\n'), name))
  .filter(({ name }) => !notProps.has(name))

/** Adds the props that come by an Omit or from another package, which the docs' own reader of types does not follow. */
export const addInheritedProps: Enhancer = ({ argTypes }) => {
  if (!argTypes['hub'] || !argTypes['onSuccess']) return argTypes
  const added = inherited.map(({ name, description, summary }) => {
    const known = argTypes[name] ?? { name, type: { name: 'other' as const, value: summary } }
    return [name, { ...known, description, table: { ...known.table, type: { summary } } }] as const
  })
  return { ...argTypes, ...Object.fromEntries(added) }
}

/** The documented fields of an interface. */
function fieldsOf(source: string, name: string) {
  const [, body = ''] = new RegExp(`interface ${name} \\{\\n(.*?)^\\}`, 'ms').exec(source) ?? []
  return [...body.matchAll(/\/\*\* (.*?) \*\/\n\s+(\w+)\??: (.*)/g)].map(
    ([, description = '', field = '', summary = '']) => ({
      name: field,
      description,
      summary,
    }),
  )
}
