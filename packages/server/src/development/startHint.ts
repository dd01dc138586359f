/** Returns the likely fix when nothing answers at the API's URL. Only an emulator uses plain http. */
export function startHint(api: URL): string {
  if (api.protocol === 'https:') return 'Check STACKONE_BASE_URL, the network, the proxy and the firewall.'
  const elsewhere = /^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(api.hostname) ? '' : ' --host 0.0.0.0'
  return `Start the emulator: npx connect-hub-emulator --port ${api.port || '80'}${elsewhere}`
}
