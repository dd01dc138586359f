/** An account of the owner that is signed in to the stories, as the emulator starts with it. */
export const coursewright = {
  id: 'acc-1',
  originOwnerId: 'northwind',
  originOwnerName: 'Northwind People',
  provider: 'coursewright',
  providerName: 'Coursewright',
  credentials: { site: 'learn.acme.test', api_key: 'old-secret-789' },
}
