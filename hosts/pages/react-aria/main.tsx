import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { renderPage } from '../kit/Page.tsx'
import { Settings } from '../kit/Settings.tsx'

renderPage(
  <DialogTrigger>
    <Button>Settings</Button>
    <ModalOverlay isDismissable style={{ position: 'fixed', inset: 0, background: 'rgb(0 0 0 / 30%)' }}>
      <Modal style={{ background: 'white', inlineSize: 320 }}>
        <Dialog>
          <Heading slot="title">Settings</Heading>
          <Settings />
        </Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>,
)
