import type { Emulator } from '../createEmulator.js'

/** The address of the vendor's API, which the hub and the SDKs use unless told otherwise. */
const vendorUrl = 'https://api.stackone.com'

/** Where an emulator without a server stands: its baseUrl, else the vendor's own address. No slash at the end. */
export function standsAt({ baseUrl }: Emulator): string {
  return (baseUrl === '/' ? vendorUrl : baseUrl).replace(/\/+$/, '')
}
