import type { connectCategories } from './connectCategories.js'

/** A kind of system a customer can link. Open: the vendor adds values over time, so any other string is allowed too. */
export type ConnectCategory = (typeof connectCategories)[number]['value'] | (string & {})
