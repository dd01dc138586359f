import * as Dialog from '@radix-ui/react-dialog'
import { renderPage } from '../kit/Page.tsx'
import { Settings } from '../kit/Settings.tsx'

renderPage(
  <Dialog.Root>
    <Dialog.Trigger>Settings</Dialog.Trigger>
    <Dialog.Portal>
      <Dialog.Overlay />
      <Dialog.Content
        aria-describedby={undefined}
        style={{ position: 'fixed', insetBlockStart: 80, background: 'white' }}
      >
        <Dialog.Title>Settings</Dialog.Title>
        <Settings />
      </Dialog.Content>
    </Dialog.Portal>
  </Dialog.Root>,
)
