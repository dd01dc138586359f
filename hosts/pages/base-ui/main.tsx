import { Dialog } from '@base-ui/react/dialog'
import { renderPage } from '../kit/Page.tsx'
import { Settings } from '../kit/Settings.tsx'

renderPage(
  <Dialog.Root>
    <Dialog.Trigger>Settings</Dialog.Trigger>
    <Dialog.Portal>
      <Dialog.Backdrop />
      <Dialog.Popup style={{ position: 'fixed', insetBlockStart: 80, background: 'white' }}>
        <Dialog.Title>Settings</Dialog.Title>
        <Settings />
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>,
)
