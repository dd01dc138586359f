import type { connectCategories } from './connectCategories.js'

/** A kind of system that a customer can link. An open type: the vendor adds values over time, so it accepts any other string. */
export type ConnectCategory = (typeof connectCategories)[number]['value'] | (string & {})
