import type { ProviderOption } from '@connect-hub/react/form'

/** Loads the emulator's systems from the demo's own server. */
export async function loadProviders({ signal }: { signal: AbortSignal }): Promise<ProviderOption[]> {
  const answer = await globalThis.fetch('/logos', { signal })
  if (!answer.ok) throw new Error(`/logos answered ${answer.status}`)
  return answer.json()
}
