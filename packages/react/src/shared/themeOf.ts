import type { ConnectAppearance } from '../ConnectHubConfig.js'

/** The attribute that makes the style sheet show a part in the host's theme instead of the page's. */
export const themeOf = ({ theme }: ConnectAppearance = {}): { 'data-theme'?: 'light' | 'dark' } =>
  theme && theme !== 'auto' ? { 'data-theme': theme } : {}
