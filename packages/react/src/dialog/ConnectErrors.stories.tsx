import {
  ConnectButton,
  type ConnectButtonProps,
  ConnectError,
  type ConnectErrorCode,
  ConnectHubProvider,
  ConnectLauncher,
  type HubAdapter,
  type HubMount,
  useConnectHub,
} from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import { connectErrors } from '@connect-hub/session'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import { openHub } from '../__tests__/hubStory.js'
import { coursewright } from '../__tests__/seedAccounts.js'
import { storyHub } from '../__tests__/storyHub.js'

interface StoryArgs extends Pick<ConnectButtonProps, 'accountId' | 'expiresIn' | 'fetch'> {
  code: ConnectErrorCode
  /** @default a hub that fails with the code as soon as it appears */
  hub?: HubAdapter
}

const hub = storyHub()

/** What the user reads for each error code, with the button that helps. Most stories cause the error as it happens in practice. */
const meta: Meta<StoryArgs> = {
  title: 'Components/Error codes',
  argTypes: {
    code: { options: Object.keys(connectErrors), control: 'select' },
    hub: { control: false },
    fetch: { control: false },
  },
  render: ({ code, hub = failingHub(code), ...options }) => (
    <ConnectHubProvider endpoint="/api/connect" hub={hub}>
      <ConnectButton key={code} {...options}>
        Connect HR system
      </ConnectButton>
    </ConnectHubProvider>
  ),
  async play({ args: { code }, canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await expect(await screen.findByRole('alert', {}, { timeout: 15_000 })).toHaveTextContent(
      connectErrors[code].userMessage,
    )
  },
}

export default meta

type Story = StoryObj<StoryArgs>

/** Creates a hub that fails as soon as it appears. */
function failingHub(code: ConnectErrorCode): HubAdapter {
  const fail: HubMount = (_, { onError }) => {
    onError(new ConnectError(code, { requestId: 'req_7d21f0' }))
    return () => undefined
  }
  return { name: 'failingHub', load: async () => fail }
}

const answer = (body: string, status: number) => async () => new Response(body, { status })
const vendorAnswers = (status: number) => ({
  backend: { faults: [{ route: 'POST /connect_sessions', status, times: 'always', retryAfter: 60 }] },
})

/** A proxy in front of your backend timed out. */
export const TokenFetchFailed: Story = {
  args: { code: 'token_fetch_failed', hub, fetch: answer('Bad gateway', 502) },
}

/** The endpoint is the address of a page. */
export const TokenInvalidResponse: Story = {
  args: { code: 'token_invalid_response', hub, fetch: answer('<!doctype html><title>Sign in</title>', 200) },
}

/** The session expired while the user was connecting. */
export const TokenExpired: Story = { args: { code: 'token_expired', hub, expiresIn: 2 } }

/** The user isn't signed in. */
export const Unauthorized: Story = {
  args: { code: 'unauthorized', hub },
  parameters: { backend: { authenticate: () => null } },
}

/** The backend doesn't let this user connect anything. */
export const Forbidden: Story = {
  args: { code: 'forbidden', hub },
  parameters: {
    backend: {
      authenticate: () => {
        throw new ConnectError('forbidden')
      },
    },
  },
}

/** The account to edit is gone, or belongs to another owner. */
export const NotFound: Story = { args: { code: 'not_found', hub, accountId: 'acc-gone' } }

export const RateLimited: Story = { args: { code: 'rate_limited', hub }, parameters: vendorAnswers(429) }

export const Network: Story = {
  args: { code: 'network', hub, fetch: () => Promise.reject(new TypeError('Failed to fetch')) },
}

/** The kit itself waits for the network before it loads the hub: see ConnectButton, Offline. A hub of your own may report this error. */
export const Offline: Story = { args: { code: 'offline' } }

/** The vendor did not answer within the handler's deadline. */
export const Timeout: Story = {
  args: { code: 'timeout', hub },
  parameters: { backend: { latency: 60_000, timeoutMs: 300 } },
}

/** The vendor refused the request. */
export const Validation: Story = { args: { code: 'validation', hub }, parameters: vendorAnswers(422) }

/** One hub at a time: the open one gets the focus, and the second opening ends with this error. */
export const AlreadyOpen: Story = {
  args: { code: 'already_open', hub },
  render: () => <TwoHubs />,
  async play({ canvas, canvasElement, userEvent }) {
    await waitFor(() =>
      expect(canvasElement.querySelector('.connect-hub-inline')).toHaveAttribute('data-status', 'open'),
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Connect HR system' }))
    await expect(await canvas.findByText('Ended with already_open.')).toBeInTheDocument()
  },
}

function TwoHubs() {
  return (
    <ConnectHubProvider endpoint="/api/connect" hub={hub}>
      <SecondHub />
      <div style={{ blockSize: 520, inlineSize: 500 }}>
        <ConnectLauncher mode="inline" />
      </div>
    </ConnectHubProvider>
  )
}

function SecondHub() {
  const { open } = useConnectHub()
  const [code, setCode] = useState('')
  const openSecond = async () => {
    const outcome = await open()
    setCode(outcome.type === 'error' ? outcome.error.code : outcome.type)
  }
  return (
    <>
      <button type="button" className="connect-hub-button" onClick={() => void openSecond()}>
        Connect HR system
      </button>
      <p role="status">{code && `Ended with ${code}.`}</p>
    </>
  )
}

/** For hubs that you write yourself: `authLinkHub()` offers a link instead. See Adapters. */
export const PopupBlocked: Story = { args: { code: 'popup_blocked' } }

/** The hub's code did not load. */
export const HubLoadFailed: Story = {
  args: {
    code: 'hub_load_failed',
    hub: stackOneHub({ load: () => Promise.reject(new Error('ChunkLoadError')) }),
  },
}

/** The hub loaded but showed nothing for twenty seconds. */
export const HubTimeout: Story = { args: { code: 'hub_timeout' } }

/** The hub reports success, as it does for an edit that the vendor refused, but the backend has no change. */
export const EditNotSaved: Story = {
  args: {
    code: 'edit_not_saved',
    accountId: coursewright.id,
    hub: {
      name: 'hastyHub',
      load:
        async () =>
        (_, { onReady, onSuccess }) => {
          onReady()
          onSuccess({ id: coursewright.id, provider: coursewright.provider })
          return () => undefined
        },
    },
  },
  parameters: { backend: { accounts: [{ ...coursewright, createdAt: new Date(2025, 0) }] } },
}

export const UpstreamFailed: Story = { args: { code: 'upstream_failed', hub }, parameters: vendorAnswers(500) }

/** Reported by a hub of your own that other code cancelled. */
export const Aborted: Story = { args: { code: 'aborted' } }

/** The vendor doesn't recognize the key. */
export const Misconfigured: Story = { args: { code: 'misconfigured', hub }, parameters: vendorAnswers(401) }

/** Your own `authenticate` threw. */
export const Unknown: Story = {
  args: { code: 'unknown', hub },
  parameters: { backend: { authenticate: () => Promise.reject(new Error('The database is gone')) } },
}
