import { StackOneHub } from '@stackone/hub'
import { type ComponentProps, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished, vi } from 'vitest'
import type { Emulator } from '../createEmulator.js'
import { baseUrl } from './api.js'

type HubProps = ComponentProps<typeof StackOneHub>

/** Shows the vendor's own component, whose requests an emulator answers, and tells what it calls back. */
export function renderHub(emulator: Emulator, props: HubProps) {
  answerWith(emulator)
  const onSuccess = vi.fn<NonNullable<HubProps['onSuccess']>>()
  const onClose = vi.fn<() => void>()
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  root.render(
    <StrictMode>
      <StackOneHub baseUrl={baseUrl} appUrl={baseUrl} onSuccess={onSuccess} onClose={onClose} {...props} />
    </StrictMode>,
  )
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
  return { onSuccess, onClose }
}

/** Nothing of these tests needs a server: the page's own fetch reaches the emulator. */
function answerWith(emulator: Emulator) {
  const real = globalThis.fetch
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const request = new Request(input, init)
    return request.url.startsWith(`${baseUrl}/`) ? emulator.fetch(request) : real(request)
  })
}
