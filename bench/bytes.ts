import { fileURLToPath } from 'node:url'
import type { BenchSection } from './BenchSection.ts'
import { installPeers } from './bytes/installPeers.ts'
import { peers, peerVersions } from './bytes/peers.ts'
import { type SizeOptions, sizeOf } from './bytes/sizeOf.ts'

// The download size of the kit, and of other vendors' packages for the same purpose.

const bench = fileURLToPath(new URL('.', import.meta.url))
const eagerLimit = 3400

const button = "export { ConnectButton } from '@connect-hub/react'"
const ours = [
  { name: '`<ConnectButton>`', code: button },
  {
    name: 'the same with `<ConnectHubProvider>` and `stackOneHub()`',
    code: "export { ConnectButton, ConnectHubProvider } from '@connect-hub/react'; export { stackOneHub } from '@connect-hub/react/stackone'",
  },
  { name: '`<LinkedAccounts>`', code: "export { LinkedAccounts } from '@connect-hub/react'" },
  {
    name: '`<ConnectSessionForm>`, with launcher and preview',
    code: "export { ConnectSessionForm } from '@connect-hub/react/form'",
  },
]

export async function run(): Promise<BenchSection> {
  const rows: string[][] = []
  for (const { name, code } of ours) {
    rows.push(await row(name, code, { root: bench, packages: ['@connect-hub/react', '@connect-hub/session'] }))
  }
  const root = await installPeers()
  for (const { name, code } of peers) {
    const own = name.startsWith('@stripe/') ? [name, '@stripe/connect-js'] : [name]
    rows.push(await row(`${name} ${peerVersions[name]}`, code, { root, packages: own }))
  }
  const { eager } = await sizeOf(button, { root: bench, packages: ['@connect-hub/react', '@connect-hub/session'] })
  return {
    title: 'Bytes',
    intro: [
      'KB of 1000 bytes, minified by Vite 8 and gzipped, without React. Own: the package’s own code; whole: with all its dependencies (react-query, react-hook-form, zod and so on).',
      'Eager code loads with the page, later code on intent. Not included: style sheets, texts in languages other than English, and what a vendor finally shows (here the hub, for the others',
      'the scripts and frames of Plaid, Stripe, Nango and Merge).',
    ].join('\n'),
    tables: [{ head: ['', 'eager, own', 'eager, whole', 'later, own', 'later, whole'], rows }],
    targets: [
      {
        what: '`<ConnectButton>` eager, own code',
        wanted: 'at most 3.4 KB',
        reached: `${kilobytes(eager)} KB`,
        met: eager <= eagerLimit,
      },
    ],
    notes: peers.map(({ name, code }) => `${name}: \`${code.replaceAll('export', 'import')}\``),
  }
}

async function row(name: string, code: string, { root, packages }: SizeOptions): Promise<string[]> {
  const own = await sizeOf(code, { root, packages })
  const whole = await sizeOf(code, { root })
  return [name, ...[own.eager, whole.eager, own.later, whole.later].map(kilobytes)]
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
