/** Something that can go wrong, and can be made to on the Playground. */
export interface Fault {
  id: string
  label: string
  /** What one will see. */
  effect: string
}

export const faults = [
  {
    id: 'slow-session',
    label: 'Slow session',
    effect: 'The API takes five seconds for it. The skeleton stays, and says so when it gets long.',
  },
  {
    id: 'session-fails',
    label: 'Session fails (500)',
    effect: 'The panel says so, with a reference for support and another try.',
  },
  {
    id: 'too-many-requests',
    label: 'Too many requests (429)',
    effect: 'The API asks for a minute of patience. The server passes that on, and waits no minute itself.',
  },
  {
    id: 'session-expires',
    label: 'Session expires after 12 seconds',
    effect: 'Nothing is sent with an ended session. One click starts again.',
  },
  {
    id: 'list-refused',
    label: 'The list is refused (401)',
    effect:
      'The API takes the new session back. The hub alone would show an empty list; the kit says what happened and starts again.',
  },
  {
    id: 'popups-blocked',
    label: 'Pop-ups are blocked',
    effect:
      'On this page window.open gives nothing, as in a browser that blocks pop-ups. Seen with authLinkHub, redirect, and a system that signs in through a window, such as harbor-hr.',
  },
  {
    id: 'offline',
    label: 'Offline',
    effect:
      'The page believes to be offline, until eight seconds after you press. The panel waits, and goes on by itself.',
  },
] as const satisfies readonly Fault[]

export type FaultId = (typeof faults)[number]['id']

/** Of these the session request can meet one at a time. */
const ofTheSession = new Set<FaultId>(['slow-session', 'session-fails', 'too-many-requests'])

/** Turns one on or off. Those that cannot be together with it go off. */
export function toggleFault(on: readonly FaultId[], id: FaultId): readonly FaultId[] {
  if (on.includes(id)) return on.filter((other) => other !== id)
  const rest = ofTheSession.has(id) ? on.filter((other) => !ofTheSession.has(other)) : on
  return [...rest, id]
}
