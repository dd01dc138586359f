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
  leaveTyping: 'Close without connecting? What you entered will be lost.',
  leaveSigningIn: 'A sign-in window is still open. Close without waiting for it?',
  authLinkWaiting: 'Go on in the tab that has opened. This closes by itself when you are done.',
  authLinkBlocked: 'Your browser did not open a new tab. Open it here.',
  authLinkOpen: 'Open the connection page',
  leaveStay: 'Keep going',
  leaveClose: 'Close anyway',
  errors: {},
}
