/** The grounds of the logos: deep enough that the white mark keeps 3:1 on each. */
export const palette = {
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
