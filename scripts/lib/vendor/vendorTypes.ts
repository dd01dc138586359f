import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { membersOf } from './membersOf.ts'

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url))
const sdk = `${packages}emulator/node_modules/@stackone/stackone-client-ts/sdk/models/shared/`

/** A type of the vendor's, beside what the kit has of it. */
interface VendorType {
  name: string
  theirs: () => string[]
  ours: () => string[]
  /** The members that the kit leaves out on purpose, each with the reason. */
  leftOut: Record<string, string>
}

const fromSdk = (type: string) => () => membersOf(`${sdk}${type.toLowerCase()}.d.ts`, type)
const fromSession = (file: string, type = file) => membersOf(`${packages}session/src/${file}.ts`, type)

/** The vendor's types that the kit follows, in the installed SDK and hub. */
export const vendorTypes: VendorType[] = [
  {
    name: 'ConnectSessionCreate',
    theirs: fromSdk('ConnectSessionCreate'),
    ours: () => fromSession('ConnectSessionCreate'),
    leftOut: {},
  },
  {
    name: 'ConnectSession',
    theirs: fromSdk('ConnectSession'),
    ours: () => fromSession('ConnectSession'),
    leftOut: {},
  },
  {
    name: 'ConnectSessionTokenAuthLink',
    theirs: fromSdk('ConnectSessionTokenAuthLink'),
    ours: () => [...fromSession('ConnectSession'), ...fromSession('ConnectSession', 'ConnectSessionToken')],
    leftOut: {},
  },
  {
    name: 'LinkedAccount',
    theirs: fromSdk('LinkedAccount'),
    ours: () => fromSession('LinkedAccount'),
    leftOut: {
      credentials: 'They are secrets of the linked system: nothing outside the vendor may have them.',
      setupInformation: 'It is what the customer typed, such as an internal domain, and no page needs it.',
    },
  },
  {
    name: 'StatusReason',
    theirs: fromSdk('StatusReason'),
    ours: () => fromSession('LinkedAccount', 'LinkedAccountStatusReason'),
    leftOut: {},
  },
  {
    name: 'ConnectorsMeta',
    theirs: fromSdk('ConnectorsMeta'),
    ours: () => fromSession('Connector'),
    leftOut: {
      category: 'The kit has it in `categories`.',
      resources: 'The kit has the one address that a page needs in `logoUrl`.',
      models: 'They are large, and describe data that only a server reads.',
    },
  },
  {
    name: 'StackOneHubProps',
    theirs: () => membersOf(`${packages}react/node_modules/@stackone/hub/dist/index.d.ts`, 'StackOneHubProps'),
    ours: hubPropsPassed,
    leftOut: {
      mode: 'The hub has one mode, which is its default.',
      onCloseLabel: "The kit's dialog has a close button of its own, in the page's language.",
      showFooterLinks: "The links belong to the vendor's card, where the kit changes nothing.",
      debug: 'It prints to the console of a page in production.',
    },
  },
]

/** The props that the kit gives the hub where it renders it. */
function hubPropsPassed(): string[] {
  const source = readFileSync(`${packages}react/src/adapters/stackone/mountStackOneHub.tsx`, 'utf8')
  const element = /<Hub\s[^/]*\/>/.exec(source)?.[0] ?? ''
  return [...element.matchAll(/(\w+)=\{/g)].flatMap(([, name]) => name ?? [])
}
