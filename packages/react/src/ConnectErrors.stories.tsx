import {
  ConnectButton,
  ConnectError,
  type ConnectErrorCode,
  ConnectHubProvider,
  type HubAdapter,
  type HubMount,
} from '@connect-hub/react'
import { connectErrors } from '@connect-hub/session'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'
import { openHub } from './__tests__/hubStory.js'

interface StoryArgs {
  code: ConnectErrorCode
}

/** What the person reads for each error code, with the button that helps. */
const meta: Meta<StoryArgs> = {
  title: 'Components/Error codes',
  argTypes: { code: { options: Object.keys(connectErrors), control: 'select' } },
  render: ({ code }) => (
    <ConnectHubProvider hub={failingHub(code)} fetchSession={async () => ({ token: 'story' })}>
      <ConnectButton key={code}>Connect HR system</ConnectButton>
    </ConnectHubProvider>
  ),
  async play({ args: { code }, canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await expect(await screen.findByRole('alert')).toHaveTextContent(connectErrors[code].userMessage)
  },
}

export default meta

type Story = StoryObj<StoryArgs>

/** A hub that fails as soon as it is shown. */
function failingHub(code: ConnectErrorCode): HubAdapter {
  const fail: HubMount = (_, { onError }) => {
    onError(new ConnectError(code, { requestId: 'req_7d21f0' }))
    return () => undefined
  }
  return { name: 'failingHub', load: async () => fail }
}

export const TokenFetchFailed: Story = { args: { code: 'token_fetch_failed' } }
export const TokenInvalidResponse: Story = { args: { code: 'token_invalid_response' } }
export const TokenExpired: Story = { args: { code: 'token_expired' } }
export const Unauthorized: Story = { args: { code: 'unauthorized' } }
export const Forbidden: Story = { args: { code: 'forbidden' } }
export const NotFound: Story = { args: { code: 'not_found' } }
export const RateLimited: Story = { args: { code: 'rate_limited' } }
export const Network: Story = { args: { code: 'network' } }
export const Offline: Story = { args: { code: 'offline' } }
export const Timeout: Story = { args: { code: 'timeout' } }
export const Validation: Story = { args: { code: 'validation' } }
export const AlreadyOpen: Story = { args: { code: 'already_open' } }
export const PopupBlocked: Story = { args: { code: 'popup_blocked' } }
export const HubLoadFailed: Story = { args: { code: 'hub_load_failed' } }
export const HubTimeout: Story = { args: { code: 'hub_timeout' } }
export const EditNotSaved: Story = { args: { code: 'edit_not_saved' } }
export const UpstreamFailed: Story = { args: { code: 'upstream_failed' } }
export const Aborted: Story = { args: { code: 'aborted' } }
export const Misconfigured: Story = { args: { code: 'misconfigured' } }
export const Unknown: Story = { args: { code: 'unknown' } }
