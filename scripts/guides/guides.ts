/** The guides that are followed as they are printed. */
export const guides: readonly {
  name: string
  /** Its path from the repository's root. */
  document: string
  /** The ports on which its last command listens. It is ready once it has printed an address with each of them. */
  ports: readonly number[]
  /** Words of its commands that it tells some readers to replace. */
  instead?: Record<string, string>
  /** The oldest major version of Node with which it can be followed. Others leave it out. @default the kit's own */
  node?: number
  /** Whether only `pnpm guides --all` follows it: it differs little from another. */
  rare?: boolean
}[] = [
  { name: 'first-connection', document: 'docs/tutorial/first-connection.md', ports: [5173, 3000, 4010] },
  { name: 'hono', document: 'docs/how-to/hono.md', ports: [5173, 3000, 4010], rare: true },
  { name: 'express', document: 'docs/how-to/express.md', ports: [5173, 3000, 4010] },
  {
    name: 'express-4',
    document: 'docs/how-to/express.md',
    ports: [5173, 3000, 4010],
    instead: { express: 'express@4', '@types/express': '@types/express@4' },
    rare: true,
  },
  { name: 'fastify', document: 'docs/how-to/fastify.md', ports: [5173, 3000, 4010], rare: true },
  { name: 'nestjs', document: 'docs/how-to/nestjs.md', ports: [5173, 3000, 4010], rare: true },
  { name: 'next', document: 'docs/how-to/next.md', ports: [3000, 4010], rare: true },
  { name: 'react-router', document: 'docs/how-to/react-router.md', ports: [5173, 4010], rare: true },
  {
    name: 'react-router-8',
    document: 'docs/how-to/react-router.md',
    ports: [5173, 4010],
    instead: {
      'react-router@7.18.4': 'react-router@8.4.0',
      '@react-router/node@7.18.4': '@react-router/node@8.4.0',
      '@react-router/serve@7.18.4': '@react-router/serve@8.4.0',
      '@react-router/dev@7.18.4': '@react-router/dev@8.4.0',
    },
    node: 22,
    rare: true,
  },
  { name: 'tanstack-start', document: 'docs/how-to/tanstack-start.md', ports: [3000, 4010], rare: true },
  { name: 'astro', document: 'docs/how-to/astro.md', ports: [4321, 4010], rare: true },
  {
    name: 'astro-7',
    document: 'docs/how-to/astro.md',
    ports: [4321, 4010],
    instead: { 'astro@5': 'astro@7', '@astrojs/node@9': '@astrojs/node@11', '@astrojs/react@4': '@astrojs/react@7' },
    node: 22,
    rare: true,
  },
]
