import type { Preview } from '@storybook/react-vite'

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number]

// The server's options, and props that the button derives itself.
const notProps = new Set(['originOwnerId', 'originOwnerName', 'originUsername', 'providerName'])

const sources = import.meta.glob<string>(
  [
    '../packages/session/src/ConnectSessionCreate.ts',
    '../packages/react/src/dialog/createHubView.ts',
    '../packages/react/src/accounts/LinkedAccountsRoot.tsx',
  ],
  { query: '?raw', import: 'default', eager: true },
)
const allSources = Object.values(sources).join('\n')
const ofHub = ['ConnectSessionCreate', 'HubViewOptions'].flatMap((name) => fieldsOf(allSources, name))
const ofAccounts = fieldsOf(allSources, 'LinkedAccountsRootProps').filter(({ name }) => name !== 'children')

/** Adds the props that come from an Omit or another package, which Storybook's type reader doesn't follow. */
export const addInheritedProps: Enhancer = ({ argTypes }) => {
  const inherited = argTypes['hub'] && argTypes['onSuccess'] ? ofHub : argTypes['skeletonRows'] ? ofAccounts : []
  const added = inherited
    .filter(({ name }) => !notProps.has(name))
    .map(({ name, description, summary }) => {
      const known = argTypes[name] ?? { name, type: { name: 'other' as const, value: summary } }
      return [name, { ...known, description, table: { ...known.table, type: { summary } } }] as const
    })
  return { ...argTypes, ...Object.fromEntries(added) }
}

/** Lists the documented fields of an interface. */
function fieldsOf(source: string, name: string) {
  const [, body = ''] = new RegExp(`interface ${name}[^{]*\\{\\n(.*?)^\\}`, 'ms').exec(source) ?? []
  return [...body.matchAll(/\/\*\* (.*?) \*\/\n\s+(\w+)\??: (.*)/g)].map(
    ([, description = '', field = '', summary = '']) => ({
      name: field,
      description,
      summary,
    }),
  )
}
