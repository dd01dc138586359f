/** Other vendors' kits that open a component of theirs in a customer's page, and what such a page imports from them. */
export const peers = [
  { name: 'react-plaid-link', code: "export { usePlaidLink } from 'react-plaid-link'" },
  {
    name: '@stripe/react-connect-js',
    code: "export { ConnectAccountOnboarding, ConnectComponentsProvider } from '@stripe/react-connect-js'; export { loadConnectAndInitialize } from '@stripe/connect-js'",
  },
  { name: '@nangohq/frontend', code: "export { default as Nango } from '@nangohq/frontend'" },
  { name: '@mergeapi/react-merge-link', code: "export { useMergeLink } from '@mergeapi/react-merge-link'" },
  {
    name: '@pipedream/connect-react',
    code: "export { ComponentFormContainer, FrontendClientProvider } from '@pipedream/connect-react'",
  },
  { name: '@workos-inc/widgets', code: "export { Pipes, WorkOsWidgets } from '@workos-inc/widgets'" },
] as const

/** The packages to install for them, except React; includes their own peers. */
export const peerVersions = {
  '@mergeapi/react-merge-link': '2.4.2',
  '@nangohq/frontend': '0.71.10',
  '@pipedream/connect-react': '3.0.1',
  '@radix-ui/themes': '3.3.0',
  '@stripe/connect-js': '3.4.6',
  '@stripe/react-connect-js': '3.4.4',
  '@tanstack/react-query': '5.108.0',
  '@workos-inc/widgets': '1.18.0',
  'react-plaid-link': '5.0.0',
  swr: '2.5.1',
}
