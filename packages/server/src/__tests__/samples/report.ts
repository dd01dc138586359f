// report.ts
import { connect } from './connect.js'

export async function listBroken(owner: { id: string; name: string }): Promise<string[]> {
  const accounts = await connect.listAccounts({ originOwnerId: owner.id, originOwnerName: owner.name })
  return accounts
    .filter(({ status }) => status === 'error')
    .map(({ providerName, provider }) => providerName ?? provider)
}
