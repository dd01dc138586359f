/** The accounts that the emulator starts with, which belong to the owner signed in to the stories. */
export const coursewright = {
  id: 'acc-1',
  originOwnerId: 'northwind',
  originOwnerName: 'Northwind People',
  provider: 'coursewright',
  providerName: 'Coursewright',
  credentials: { site: 'learn.acme.test', api_key: 'old-secret-789' },
}
