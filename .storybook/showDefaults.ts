import type { Preview } from '@storybook/react-vite'

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number]

/** Moves a doc comment's `@default` into its own column. */
export const showDefaults: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const [description = '', summary] = argType.description?.split(/\s*@default\s+/) ?? []
      if (!summary) return [name, argType]
      return [name, { ...argType, description, table: { ...argType.table, defaultValue: { summary } } }]
    }),
  )
