import type { connectSessionTypes } from './connectSessionTypes.js'

/** Whether the linked account holds real data or test data. Open, like the vendor's own enum. */
export type ConnectSessionType = (typeof connectSessionTypes)[number]['value'] | (string & {})
