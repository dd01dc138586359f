import { type Colour, palette } from './palette.js'
import { type Shape, shapes } from './shapes.js'

/**
 * A logo as a data address: it needs no request, so it shows under a strict policy, behind any prefix and offline.
 */
export function drawLogo(shape: Shape, colour: Colour): string {
  const ground = `<rect width="32" height="32" rx="8" fill="${palette[colour]}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="64" height="64">${ground}<g fill="#fff">${shapes[shape]}</g></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
