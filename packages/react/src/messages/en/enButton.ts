import type { ConnectMessages } from '../ConnectMessages.js'

/** The button's own words: the only texts of the kit that are on a page before anything was pressed. */
export const enButton: Pick<ConnectMessages, 'connect' | 'manage' | 'reconnect'> = {
  connect: 'Connect',
  manage: 'Manage',
  reconnect: 'Reconnect',
}
