import type { ConnectMessages } from './ConnectMessages.js'

export const en: ConnectMessages = {
  connect: 'Connect',
  manage: 'Manage',
  reconnect: 'Reconnect',
  connectTitle: 'Connect a system',
  editTitle: 'Edit {provider}',
  close: 'Close',
  loading: 'Loading…',
  slow: 'Still loading. This takes longer than usual.',
  offline: 'You are offline. This goes on as soon as you are back.',
  confirming: 'Checking that your changes were saved…',
  retry: 'Try again',
  startAgain: 'Start again',
  leaveQuestion: 'Close without connecting? What you entered will be lost.',
  leaveStay: 'Keep going',
  leaveClose: 'Close anyway',
  errors: {},
}
