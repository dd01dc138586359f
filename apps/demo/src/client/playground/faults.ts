/** A fault that the Playground can simulate. */
export interface Fault {
  id: string
  label: string
  /** What the user sees. */
  effect: string
}

export const faults = [
  {
    id: 'slow-session',
    label: 'Slow session',
    effect: 'The API takes five seconds. The skeleton stays, and shows a notice once it takes long.',
  },
  {
    id: 'session-fails',
    label: 'Session fails (500)',
    effect: 'The panel shows the error, with a reference for support and a retry.',
  },
  {
    id: 'too-many-requests',
    label: 'Too many requests (429)',
    effect: 'The API asks to wait a minute. The server passes that on instead of waiting itself.',
  },
  {
    id: 'session-expires',
    label: 'Session expires after 12 seconds',
    effect: 'The kit never uses an expired session. One click restarts.',
  },
  {
    id: 'list-refused',
    label: 'The list is refused (401)',
    effect:
      'The API revokes the new session. The hub alone would show an empty list; the kit shows what happened and restarts.',
  },
  {
    id: 'popups-blocked',
    label: 'Pop-ups are blocked',
    effect:
      'On this page window.open returns nothing, as in a browser that blocks pop-ups. It affects authLinkHub, redirect, and systems that sign in through a window, such as harbor-hr.',
  },
  {
    id: 'offline',
    label: 'Offline',
    effect: 'The page appears offline until eight seconds after you press. The panel waits, then continues by itself.',
  },
] as const satisfies readonly Fault[]

export type FaultId = (typeof faults)[number]['id']

/** A session request can meet only one of these at a time. */
const ofTheSession = new Set<FaultId>(['slow-session', 'session-fails', 'too-many-requests'])

/** Turns one on or off, and turns off those that exclude it. */
export function toggleFault(on: readonly FaultId[], id: FaultId): readonly FaultId[] {
  if (on.includes(id)) return on.filter((other) => other !== id)
  const rest = ofTheSession.has(id) ? on.filter((other) => !ofTheSession.has(other)) : on
  return [...rest, id]
}
