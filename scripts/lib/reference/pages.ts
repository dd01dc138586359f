export interface Page {
  file: string
  title: string
  intro: string
  /** The names it describes, in order. The first of a group has a heading of its own, the others are below it. */
  groups: string[][]
}

const generated =
  'This page is written from the doc comments of the code by `pnpm exec tsx scripts/reference.ts`: change the comment, then run it again.'

/** The generated pages of the reference that describe types, functions and components. */
export const pages: Page[] = [
  {
    file: 'docs/reference/components.md',
    title: 'Components and hooks',
    intro: `Every prop, option and result of [\`@connect-hub/react\`](../../packages/react/README.md). ${generated}`,
    groups: [
      ['ConnectHubProvider', 'ConnectHubProviderProps'],
      ['ConnectHubConfig', 'ConnectAppearance'],
      ['ConnectButton', 'ConnectButtonProps'],
      ['ConnectLauncher', 'ConnectLauncherProps'],
      ['LinkedAccounts', 'LinkedAccountsProps'],
      ['LinkedAccountsRoot', 'LinkedAccountsRootProps', 'AccountLogos'],
      ['AccountPartProps', 'AccountLogo', 'AccountName', 'AccountOrigin', 'AccountStatus', 'AccountActions'],
      ['useConnectHub', 'UseConnectHubOptions', 'ConnectHub', 'ConnectOutcome', 'ConnectedAccount'],
      ['useConnectSession', 'UseConnectSessionOptions', 'ConnectSessionHook', 'ConnectSessionState', 'HubSession'],
      ['useLinkedAccounts', 'LinkedAccountsState'],
      ['ConnectSessionForm', 'ConnectSessionFormProps', 'SessionOwner', 'SessionOf', 'ConnectSessionLaunch'],
      ['useConnectSessionForm', 'UseConnectSessionFormOptions', 'ConnectSessionFormHook'],
      ['ConnectSessionField', 'ConnectSessionFieldProps', 'SessionFieldName'],
      ['FieldProps', 'FormUiProps', 'FormComponents', 'FormButtonProps'],
      ['CategoryPicker', 'CategoryPickerProps', 'ComboboxOption'],
      ['ProviderPicker', 'ProviderPickerProps', 'ProviderSource', 'ProviderOption'],
      ['TypePicker', 'TypePickerProps'],
      ['ExpiresInField'],
      ['MultipleField'],
      ['MetadataEditor', 'MetadataEditorProps'],
      ['TextField', 'TextFieldProps'],
      ['SessionPreview', 'SessionPreviewProps'],
    ],
  },
  {
    file: 'docs/reference/adapters.md',
    title: 'Adapters',
    intro: `What shows the hub, and what to implement for one of your own. ${generated}`,
    groups: [
      ['stackOneHub', 'StackOneHubOptions'],
      ['authLinkHub', 'AuthLinkHubOptions'],
      ['scriptHub', 'ScriptHubOptions'],
      ['HubAdapter', 'HubMount', 'HubMountOptions', 'HubBusy'],
    ],
  },
  {
    file: 'docs/reference/events.md',
    title: 'Events',
    intro: `What \`onEvent\` of the provider, a hook or a component receives, in order. ${generated}`,
    groups: [['ConnectHubEvent', 'ConnectCloseReason']],
  },
  {
    file: 'docs/reference/server.md',
    title: 'Server',
    intro: `Every option and event of [\`@connect-hub/server\`](../../packages/server/README.md). ${generated}`,
    groups: [
      ['createConnectHandler', 'ConnectHandlerOptions', 'ConnectHandler'],
      ['ConnectOwner'],
      ['ConnectAllow'],
      ['ConnectHandlerEvent', 'ConnectHandlerRequest'],
      ['toNodeHandler', 'NodeHandler'],
      ['verifyWebhook'],
      ['parseWebhook'],
    ],
  },
  {
    file: 'docs/reference/session.md',
    title: 'Sessions, accounts and errors',
    intro: `The shapes of [\`@connect-hub/session\`](../../packages/session/README.md), which page and server share. ${generated}`,
    groups: [
      ['ConnectSessionRequest', 'ConnectSessionCreate'],
      ['ConnectAccount'],
      ['LinkedAccount', 'LinkedAccountStatus', 'LinkedAccountStatusReason'],
      ['ConnectError', 'ConnectErrorOptions', 'ConnectErrorIssue'],
      ['toConnectError', 'ConnectErrorContext'],
    ],
  },
  {
    file: 'docs/reference/testing.md',
    title: 'Testing',
    intro: `Every option of \`@connect-hub/react/testing\` and [\`@connect-hub/emulator\`](../../packages/emulator/README.md). ${generated}`,
    groups: [
      ['ConnectHubTestProvider', 'ConnectHubTestProviderProps', 'TestAccount', 'TestFailures'],
      ['fakeHub', 'FakeHubOptions', 'FakeHub', 'FakeHubProps'],
      ['fillHub', 'FillHubOptions'],
      ['submitHub'],
      ['createEmulator', 'EmulatorOptions', 'RateLimit', 'WebhookOptions'],
      ['startEmulator', 'StartOptions', 'StartedEmulator'],
    ],
  },
]
