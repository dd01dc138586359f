/** Where ids and tokens come from. */
export interface Ids {
  account(): string
  session(): number
  attempt(): string
  token(prefix: string): string
}

/** Ids that follow from the seed alone, so that a test sees the same ones each time; without a seed they are random. */
export function createIds(seed: string | number = randomSeed()): Ids {
  const next = sfc32(hash(String(seed)))
  const text = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[next() % alphabet.length]).join('')
  let sessions = 10_000 + (next() % 80_000)
  return {
    session: () => (sessions += 1),
    // The vendor's account ids are long numbers in a string.
    account: () => text('123456789', 1) + text('0123456789', 18),
    attempt: () => text(hex, 24),
    token: (prefix) => `${prefix}_${text(letters, 48)}`,
  }
}

const hex = '0123456789abcdef'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

function randomSeed(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}

/** FNV-1a with four starts: enough to spread a short seed over the generator's four words. */
function hash(text: string): [number, number, number, number] {
  const word = (start: number) => {
    let value = start
    for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193)
    return value >>> 0
  }
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x85ebca6b), word(0xc2b2ae35)]
}

/** The small fast counter generator sfc32 (public domain, PractRand). */
function sfc32([a, b, c, d]: [number, number, number, number]): () => number {
  const next = () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  // The first words still resemble the seed.
  for (let i = 0; i < 15; i++) next()
  return next
}
