/**
 * A logo as a data address: it needs no request, so it shows under a strict policy, behind any prefix and offline.
 */
export function drawLogo(shape: Shape, colour: Colour): string {
  const ground = `<rect width="32" height="32" rx="8" fill="${palette[colour]}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="64" height="64">${ground}<g fill="#fff">${shapes[shape]}</g></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** The grounds of the logos: deep enough that the white mark keeps 3:1 on each. */
const palette = {
  amber: '#b45f06',
  berry: '#a8326e',
  brick: '#b5402f',
  forest: '#2f7a4d',
  graphite: '#3f4654',
  indigo: '#4a51c4',
  lagoon: '#0f7c8a',
  moss: '#65782b',
  ocean: '#1d64c8',
  plum: '#7d3fb5',
  rust: '#a3502b',
  teal: '#14806d',
} as const

/** The name of a ground. */
export type Colour = keyof typeof palette

/** The marks of the logos, in white on a square of 32 by 32. A lower opacity makes the second tone. */
const shapes = {
  arch: '<path d="M8 24v-6a8 8 0 0 1 16 0v6h-5v-6a3 3 0 0 0-6 0v6z"/>',
  bars: '<rect x="7" y="16" width="4.5" height="8" rx="1.5" opacity=".6"/><rect x="13.75" y="12" width="4.5" height="12" rx="1.5" opacity=".8"/><rect x="20.5" y="8" width="4.5" height="16" rx="1.5"/>',
  bolt: '<path d="M17.5 6 8.5 17.5h6L13.5 26l10-12.5h-6.5z"/>',
  bubble:
    '<path d="M8 9h16a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-9l-5 4v-4H8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z" opacity=".55"/><circle cx="11.5" cy="15" r="1.6"/><circle cx="16" cy="15" r="1.6"/><circle cx="20.5" cy="15" r="1.6"/>',
  check:
    '<circle cx="16" cy="16" r="10" opacity=".35"/><path d="m11 16.4 3.6 3.6L21.4 13" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>',
  chevrons:
    '<path d="m8 9 7 7-7 7" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round" opacity=".55"/><path d="m16 9 7 7-7 7" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>',
  clock:
    '<circle cx="16" cy="16" r="8.5" fill="none" stroke="#fff" stroke-width="2.8"/><path d="M16 11.5V16l3.2 2.2" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>',
  diamond: '<path d="M16 6 26 16 16 26 6 16z" opacity=".45"/><path d="M16 11 21 16 16 21 11 16z"/>',
  drop: '<path d="M16 6c4 4.6 7 8.2 7 12a7 7 0 0 1-14 0c0-3.8 3-7.4 7-12z" opacity=".6"/><path d="M16 25a7 7 0 0 1-7-7h14a7 7 0 0 1-7 7z"/>',
  fan: '<path d="M8 24a16 16 0 0 1 16-16v5.5A10.5 10.5 0 0 0 13.5 24z"/><path d="M16.5 24a7.5 7.5 0 0 1 7.5-7.5V24z" opacity=".6"/>',
  flag: '<rect x="8" y="7" width="3" height="19" rx="1.5"/><path d="M12.5 8H25l-3.5 5L25 18H12.5z" opacity=".7"/>',
  fold: '<path d="M9 6.5h9l6 6V24a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 8 24V8a1.5 1.5 0 0 1 1-1.5z" opacity=".6"/><path d="M18 6.5V11a1.5 1.5 0 0 0 1.5 1.5H24z"/>',
  grid: '<circle cx="10" cy="10" r="2.6"/><circle cx="16" cy="10" r="2.6" opacity=".6"/><circle cx="22" cy="10" r="2.6"/><circle cx="10" cy="16" r="2.6" opacity=".6"/><circle cx="16" cy="16" r="2.6"/><circle cx="22" cy="16" r="2.6" opacity=".6"/><circle cx="10" cy="22" r="2.6"/><circle cx="16" cy="22" r="2.6" opacity=".6"/><circle cx="22" cy="22" r="2.6"/>',
  hexagon: '<path d="m16 6 8.7 5v10L16 26l-8.7-5V11z" opacity=".45"/><path d="m16 11 4.3 2.5v5L16 21l-4.3-2.5v-5z"/>',
  key: '<circle cx="12" cy="12.5" r="4.6" fill="none" stroke="#fff" stroke-width="3"/><path d="m15.5 16 8 8m-3-3 2.5-2.5" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/>',
  leaf: '<path d="M7 25C7 14 13 7 25 7c0 12-7 18-18 18z" opacity=".6"/><path d="M8 24c3-6 7-9.5 12-12" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>',
  moon: '<path d="M22 20.5A9.5 9.5 0 1 1 13.5 7a8 8 0 0 0 8.5 13.5z"/><circle cx="22" cy="10.5" r="2.2" opacity=".7"/>',
  petals:
    '<circle cx="16" cy="11" r="4.5" opacity=".8"/><circle cx="21" cy="16" r="4.5" opacity=".6"/><circle cx="16" cy="21" r="4.5" opacity=".8"/><circle cx="11" cy="16" r="4.5" opacity=".6"/>',
  people:
    '<circle cx="12" cy="12" r="3.6"/><path d="M5.5 23.5a6.5 6.5 0 0 1 13 0z"/><circle cx="21" cy="13" r="3" opacity=".6"/><path d="M20.5 23.5a8 8 0 0 0-2-5.3 5.3 5.3 0 0 1 8 5.3z" opacity=".6"/>',
  rings:
    '<circle cx="12.5" cy="16" r="6" fill="none" stroke="#fff" stroke-width="2.8"/><circle cx="19.5" cy="16" r="6" fill="none" stroke="#fff" stroke-width="2.8" opacity=".65"/>',
  shield:
    '<path d="M16 6 24 9v7c0 5-3.4 8.3-8 10-4.6-1.7-8-5-8-10V9z" opacity=".5"/><path d="M16 6v20c-4.6-1.7-8-5-8-10V9z"/>',
  stack:
    '<path d="m16 7 9 4.5-9 4.5-9-4.5z"/><path d="m7 16 9 4.5L25 16" fill="none" stroke="#fff" stroke-width="2.2" stroke-linejoin="round" stroke-linecap="round" opacity=".75"/><path d="m7 20.5 9 4.5 9-4.5" fill="none" stroke="#fff" stroke-width="2.2" stroke-linejoin="round" stroke-linecap="round" opacity=".5"/>',
  steps: '<path d="M7 25v-6h6v-6h6V7h6v18z" opacity=".55"/><path d="M13 25v-6h6v-6h6v12z"/>',
  sun: '<path d="M8 20a8 8 0 0 1 16 0z"/><path d="M6 24h20M16 6v2.5M7.5 9.5l1.8 1.8M24.5 9.5l-1.8 1.8" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" opacity=".75"/>',
  target:
    '<circle cx="16" cy="16" r="9" fill="none" stroke="#fff" stroke-width="2.6" opacity=".6"/><circle cx="16" cy="16" r="4"/>',
  wave: '<path d="M6 14c3.3-4 6.6-4 10 0s6.7 4 10 0" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/><path d="M6 21c3.3-4 6.6-4 10 0s6.7 4 10 0" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".55"/>',
} as const

/** The name of a mark. */
export type Shape = keyof typeof shapes
