import { create } from 'storybook/theming'

const shared = {
  brandTitle: 'Connect Hub Kit',
  fontBase: 'system-ui, sans-serif',
  appBorderRadius: 12,
  inputBorderRadius: 8,
}

/** Storybook itself, in the kit's colours. */
export const themes = {
  light: create({
    ...shared,
    base: 'light',
    colorPrimary: '#2f5bd7',
    colorSecondary: '#2f5bd7',
    appBg: '#fafafa',
    appContentBg: '#ffffff',
    appPreviewBg: '#ffffff',
    appBorderColor: '#e4e4e7',
    textColor: '#18181b',
    textMutedColor: '#52525b',
    barBg: '#ffffff',
    barTextColor: '#52525b',
  }),
  dark: create({
    ...shared,
    base: 'dark',
    colorPrimary: '#8fa9ff',
    colorSecondary: '#8fa9ff',
    appBg: '#18181b',
    appContentBg: '#131316',
    appPreviewBg: '#131316',
    appBorderColor: '#303036',
    textColor: '#f1f1f3',
    textMutedColor: '#b0b0b9',
    barBg: '#131316',
    barTextColor: '#b0b0b9',
    inputBg: '#202024',
  }),
}
