import type { ConnectAppearance } from '../ConnectHubConfig.js'

/** The attribute by which the style sheet shows a part in a theme of the host's choice, and not in the page's. */
export const themeOf = ({ theme }: ConnectAppearance = {}): { 'data-theme'?: 'light' | 'dark' } =>
  theme && theme !== 'auto' ? { 'data-theme': theme } : {}
