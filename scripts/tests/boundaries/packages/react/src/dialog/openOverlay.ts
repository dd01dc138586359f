import type { Overlay } from './Overlay.js'

export type Opened = Overlay | undefined
