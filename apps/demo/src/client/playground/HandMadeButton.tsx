import { type UseConnectHubOptions, useConnectHub } from '@connect-hub/react'

/** Rebuilds ConnectButton from the public hook alone: the hook can do everything that the button does. */
export function HandMadeButton(options: UseConnectHubOptions) {
  const hub = useConnectHub(options)
  const isBusy = hub.status === 'loading'
  return (
    <button
      type="button"
      className="button"
      aria-haspopup={options.mode === 'inline' ? undefined : 'dialog'}
      aria-expanded={hub.status !== 'idle'}
      aria-busy={isBusy || undefined}
      data-status={hub.status}
      onPointerEnter={hub.preload}
      onFocus={hub.preload}
      onTouchStart={hub.preload}
      onPointerDown={(event) => event.button === 0 && hub.prefetch()}
      onClick={() => void hub.open()}
    >
      {isBusy ? 'Opening…' : 'Connect by hand'}
    </button>
  )
}
