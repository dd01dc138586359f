import { ConnectButton, type ConnectHubEvent, ConnectHubProvider, type UseConnectHubOptions } from '@connect-hub/react'
import { useMemo, useState } from 'react'
import type { Choices } from './choices.js'
import { fetchWithFaults } from './fetchWithFaults.js'
import { HandMadeButton } from './HandMadeButton.js'
import { shortLife } from './snippetOf.js'
import { useAdapter } from './useAdapter.js'

interface TryCardProps {
  choices: Choices
  onEvent: (event: ConnectHubEvent) => void
}

/** The kit's button and a hand-made one, both with the chosen options. */
export function TryCard({ choices, onEvent }: TryCardProps) {
  const { adapter, mode, category, provider, preload, theme, locale, unstyled, faults } = choices
  const hub = useAdapter(adapter)
  const [place, setPlace] = useState<HTMLDivElement | null>(null)
  const fetch = useMemo(() => fetchWithFaults(faults), [faults])
  const [round, setRound] = useState(0)
  const request: UseConnectHubOptions = {
    mode,
    container: mode === 'inline' ? place : undefined,
    categories: category ? [category] : undefined,
    provider: provider || undefined,
    expiresIn: faults.includes('session-expires') ? shortLife : undefined,
  }
  return (
    <ConnectHubProvider hub={hub} appearance={{ theme }} locale={locale} fetch={fetch} onEvent={onEvent}>
      {/* A new key closes an open hub, which belongs to the choices it was opened with. */}
      <section key={`${adapter} ${mode} ${round}`} className="card panel" aria-labelledby="try">
        <h2 id="try">Try it</h2>
        <div className="try">
          <div>
            <ConnectButton {...request} preload={preload} unstyled={unstyled} />
            <p>ConnectButton</p>
          </div>
          <div>
            <HandMadeButton {...request} />
            <p>The same by hand, from useConnectHub</p>
          </div>
        </div>
        {mode === 'inline' && (
          <>
            <div ref={setPlace} className="try-place" />
            <button type="button" className="button try-again" onClick={() => setRound(round + 1)}>
              Remove the hub
            </button>
          </>
        )}
      </section>
    </ConnectHubProvider>
  )
}
