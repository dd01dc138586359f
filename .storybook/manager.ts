import { addons } from 'storybook/manager-api'
import { themes } from './themes.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')
const show = () => addons.setConfig({ theme: dark.matches ? themes.dark : themes.light })

show()
dark.addEventListener('change', show)
