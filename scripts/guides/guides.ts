/** The guides that are followed as they are printed. */
export const guides: readonly {
  name: string
  /** Its path from the repository's root. */
  document: string
  /** The ports on which its last command listens. It is ready once it has printed an address with each of them. */
  ports: readonly number[]
  /** Whether only `pnpm guides --all` follows it: it differs little from another. */
  rare?: boolean
}[] = [
  { name: 'first-connection', document: 'docs/tutorial/first-connection.md', ports: [5173, 3000, 4010] },
  { name: 'hono', document: 'docs/how-to/hono.md', ports: [5173, 3000, 4010], rare: true },
]
