import type { Opened } from './openOverlay.js'

export interface Overlay {
  below: Opened
}
