import { describe, expect, it } from 'vitest'
import { createProject, healthy } from '../__tests__/createProject.js'
import { checkPeers } from './checkPeers.js'
import { checkReact } from './checkReact.js'
import { checkSecrets } from './checkSecrets.js'
import type { Finding } from './Finding.js'

const levels = (findings: Finding[]) => findings.map(({ level }) => level)

describe('two Reacts', () => {
  it('finds nothing in a project with one', () => {
    expect(checkReact(createProject(healthy))).toEqual([{ level: 'ok', text: 'There is one React, 19.3.1.' }])
  })

  it('finds the copy that a dependency brought along, and says how to get rid of it', () => {
    const folder = createProject({ ...healthy, 'node_modules/@stackone/hub/node_modules/react': { version: '18.3.1' } })
    const [finding] = checkReact(folder)

    expect(finding?.level).toBe('error')
    expect(finding?.text).toContain('the app gets 19.3.1, @stackone/hub gets 18.3.1 from')
    expect(finding?.cure).toContain('dedupe')
  })

  it('finds a second copy of the same version, too', () => {
    const folder = createProject({
      ...healthy,
      'node_modules/@connect-hub/react/node_modules/react': { version: '19.3.1' },
    })

    expect(levels(checkReact(folder))).toEqual(['error'])
  })

  it('finds a react-dom of another version', () => {
    const [finding] = checkReact(createProject({ ...healthy, 'node_modules/react-dom': { version: '19.2.0' } }))

    expect(finding?.cure).toContain('react-dom@19.3.1')
  })

  it('says so when there is no React at all', () => {
    expect(checkReact(createProject({ '.': {} }))[0]?.cure).toContain('--folder')
  })
})

describe('peers', () => {
  it('is content where all are there, and an optional one is not', () => {
    expect(levels(checkPeers(createProject(healthy)))).toEqual(['ok', 'ok'])
  })

  it('finds the version that the hub does not take, with the command that installs the right one', () => {
    const folder = createProject({ ...healthy, 'node_modules/react-hook-form': { version: '7.92.0' } })

    expect(checkPeers(folder).filter(({ level }) => level === 'error')).toEqual([
      {
        level: 'error',
        text: '@stackone/hub needs react-hook-form 7.60.0, and 7.92.0 is installed.',
        cure: 'npm install react-hook-form@"7.60.0"',
      },
    ])
  })

  it('finds a peer that is missing', () => {
    const { 'node_modules/react-hook-form': _, ...without } = healthy

    expect(checkPeers(createProject(without))[1]?.text).toBe(
      '@stackone/hub needs react-hook-form 7.60.0, and it is not installed.',
    )
  })

  it('finds an optional peer of a wrong version', () => {
    expect(checkPeers(createProject({ ...healthy, 'node_modules/zod': { version: '3.25.0' } }))[0]?.text).toContain(
      'zod',
    )
  })

  it.each([
    ['a prerelease of a version in the range', '20.0.0-rc.1', '^20.0.0', ['ok', 'ok']],
    ['any version of a range that no registry knows', '1.2.3', 'workspace:^', ['ok', 'ok']],
    ['no version of the next major', '20.0.0', '^18.3.1 || ^19.0.0', ['error', 'ok']],
  ])('takes %s', (_, version, range, expected) => {
    const folder = createProject({
      ...healthy,
      'node_modules/zod': { version },
      'node_modules/@connect-hub/react': { version: '0.1.0', peerDependencies: { zod: range } },
    })

    expect(levels(checkPeers(folder))).toEqual(expected)
  })

  it('says how to install the kit where it is not', () => {
    expect(checkPeers(createProject({ '.': {} }))[0]?.cure).toContain('npm install @connect-hub/react')
  })
})

describe('the key in the page', () => {
  it.each(['NEXT_PUBLIC_STACKONE_API_KEY', 'VITE_STACKONE_KEY', 'REACT_APP_SECRET'])('is found in %s', (name) => {
    const [finding] = checkSecrets({ STACKONE_API_KEY: 'sk-1', [name]: 'sk-1' })

    expect(finding?.text).toContain(name)
    expect(JSON.stringify(finding)).not.toContain('sk-1')
  })

  it('is not suspected in what else a page is told', () => {
    expect(checkSecrets({ STACKONE_API_KEY: 'sk-1', VITE_STACKONE_BASE_URL: 'https://api.stackone.com' })).toEqual([])
  })
})
