import Dialog from '@mui/material/Dialog'
import { useState } from 'react'
import { renderPage } from '../kit/Page.tsx'
import { Settings } from '../kit/Settings.tsx'

renderPage(<MuiDialog />)

// With MUI's own z-index, 1300, which is above most elements of a page.
function MuiDialog() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button onClick={() => setOpen(true)}>Settings</button>
      <Dialog open={open} onClose={() => setOpen(false)} aria-label="Settings" transitionDuration={0}>
        <Settings />
      </Dialog>
    </>
  )
}
