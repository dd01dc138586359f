import type { ConnectHubEvent } from '@connect-hub/react'
import { useCallback, useMemo } from 'react'
import { CodePanel } from '../controls/CodePanel.js'
import { PageHeader } from '../layout/PageHeader.js'
import { SettingsTabs } from '../layout/SettingsTabs.js'
import { usePageConfig } from '../pageConfig.js'
import { ChoicesCard } from '../playground/ChoicesCard.js'
import type { Choices } from '../playground/choices.js'
import { EventsCard } from '../playground/EventsCard.js'
import { FaultsCard } from '../playground/FaultsCard.js'
import type { FaultId } from '../playground/faults.js'
// oxlint-disable-next-line import/default -- Vite provides the file's text
import handMade from '../playground/HandMadeButton.tsx?raw'
import { snippetOf } from '../playground/snippetOf.js'
import { TryCard } from '../playground/TryCard.js'
import { useBlockedPopups } from '../playground/useBlockedPopups.js'
import { useChoices } from '../playground/useChoices.js'
import { useEventLog } from '../playground/useEventLog.js'
import { useOffline } from '../playground/useOffline.js'

/** For developers who use the kit: every way to open the hub, and what can go wrong. */
export function PlaygroundPage() {
  const { upstream } = usePageConfig()
  const [chosen, choose] = useChoices()
  const { lines, add, clear } = useEventLog()
  const choices = useMemo(() => (upstream === 'api' ? withoutEmulator(chosen) : chosen), [chosen, upstream])
  useBlockedPopups(choices.faults.includes('popups-blocked'))
  const backOnline = useCallback(() => choose(({ faults }) => ({ faults: faults.filter(isNotOffline) })), [choose])
  const hubOpened = useOffline(choices.faults.includes('offline'), backOnline)
  const onEvent = (event: ConnectHubEvent) => {
    add(event)
    if (event.type === 'open') hubOpened()
  }
  return (
    <>
      <PageHeader
        title="Playground"
        help="Every way to open the hub, and what can go wrong. The address stores your choices, so you can share it."
      />
      <SettingsTabs />
      <div className="playground">
        <div className="playground-main">
          <TryCard choices={choices} onEvent={onEvent} />
          <EventsCard lines={lines} onClear={clear} />
        </div>
        <div className="playground-side">
          <ChoicesCard choices={choices} choose={choose} />
          <FaultsCard on={choices.faults} onChange={(faults) => choose({ faults })} />
        </div>
        <div className="playground-main">
          <CodePanel title="Code" code={snippetOf(choices)} />
          <CodePanel title="Rebuilt from public parts" code={handMade}>
            <p className="panel-note">
              This is the second button above in full. It reacts to hover, press and click as ConnectButton does,
              because the kit’s own button uses nothing but the hook.
            </p>
          </CodePanel>
        </div>
      </div>
    </>
  )
}

/** Removes faults and the emulator's script, which a link may contain, for the real API. */
function withoutEmulator(choices: Choices): Choices {
  const { adapter } = choices
  return { ...choices, adapter: adapter === 'scriptHub' ? 'stackOneHub' : adapter, faults: [] }
}

function isNotOffline(fault: FaultId): boolean {
  return fault !== 'offline'
}
