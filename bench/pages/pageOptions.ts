const options = new URLSearchParams(location.search)

/** Where the stand-in for the vendor's API listens. */
export const vendorUrl = options.get('vendor') ?? undefined

/** When `<ConnectButton>` loads the hub's code. */
export const preload = options.get('preload') === 'idle' ? 'idle' : 'intent'
