import type { connectSessionTypes } from './connectSessionTypes.js'

/** Whether the linked account holds real or test data. An open type, like the vendor's own enum. */
export type ConnectSessionType = (typeof connectSessionTypes)[number]['value'] | (string & {})
