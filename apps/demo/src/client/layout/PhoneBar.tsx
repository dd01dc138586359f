import { Dialog } from '@base-ui/react/dialog'
import { Menu as MenuIcon, X } from 'lucide-react'
import { useState } from 'react'
import { AccountMenu } from './AccountMenu.js'
import { BrandMark } from './BrandMark.js'
import { Navigation } from './Navigation.js'
import { UpstreamNote } from './UpstreamNote.js'

/** Replaces the sidebar on a phone: a bar, and a drawer with the same contents. */
export function PhoneBar() {
  const [open, setOpen] = useState(false)
  return (
    <header className="phone-bar">
      <Dialog.Root open={open} onOpenChange={setOpen}>
        <Dialog.Trigger className="icon-button" aria-label="Open the menu">
          <MenuIcon aria-hidden="true" />
        </Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Backdrop className="backdrop" />
          <Dialog.Popup className="drawer">
            <div className="drawer-head">
              <Dialog.Title className="brand">
                <BrandMark />
                Northwind People
              </Dialog.Title>
              <Dialog.Close className="icon-button" aria-label="Close the menu">
                <X aria-hidden="true" />
              </Dialog.Close>
            </div>
            <Navigation onNavigate={() => setOpen(false)} />
            <div className="sidebar-foot">
              <UpstreamNote />
            </div>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
      <span className="brand">
        <BrandMark />
        Northwind People
      </span>
      <AccountMenu compact />
    </header>
  )
}
