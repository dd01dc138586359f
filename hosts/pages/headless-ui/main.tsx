import { Dialog, DialogPanel, DialogTitle } from '@headlessui/react'
import { useState } from 'react'
import { renderPage } from '../kit/Page.tsx'
import { Settings } from '../kit/Settings.tsx'

renderPage(<HeadlessDialog />)

function HeadlessDialog() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button onClick={() => setOpen(true)}>Settings</button>
      <Dialog open={open} onClose={setOpen} style={{ position: 'relative', zIndex: 10 }}>
        <DialogPanel style={{ position: 'fixed', insetBlockStart: 80, background: 'white' }}>
          <DialogTitle>Settings</DialogTitle>
          <Settings />
        </DialogPanel>
      </Dialog>
    </>
  )
}
