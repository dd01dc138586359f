const options = new URLSearchParams(location.search)

/** The address of the emulator that replaces the vendor's API. */
export const vendorUrl = options.get('vendor') ?? undefined

/** When `<ConnectButton>` loads the hub's code. */
export const preload = options.get('preload') === 'idle' ? 'idle' : 'intent'
