'use client'

import { importAgain } from '../../shared/importAgain.js'
import type { HubAdapter } from '../HubAdapter.js'
import type { StackOneHubOptions } from './StackOneHubOptions.js'

/** Creates an adapter for the vendor's React component, `StackOneHub` of @stackone/hub. The kit loads its code on intent. */
export function stackOneHub({
  baseUrl = 'https://api.stackone.com',
  load = () => import('@stackone/hub'),
  ...options
}: StackOneHubOptions = {}): HubAdapter {
  return {
    name: 'stackOneHub',
    origin: new URL(baseUrl).origin,
    async load() {
      const [{ StackOneHub }, { mountStackOneHub }] = await Promise.all([
        importAgain(load),
        importAgain(() => import('./mountStackOneHub.js')),
      ])
      return (target, props) => mountStackOneHub(StackOneHub, target, { ...props, baseUrl, ...defined(options) })
    },
  }
}

function defined(options: StackOneHubOptions): StackOneHubOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
