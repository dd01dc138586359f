import { Menu } from '@base-ui/react/menu'
import type { LinkedAccount } from '@connect-hub/session'
import { Copy, Ellipsis, Unplug } from 'lucide-react'
import { useState } from 'react'
import { accountName } from './accountName.js'
import { DisconnectDialog } from './DisconnectDialog.js'

interface ConnectionMenuProps {
  account: LinkedAccount
  onDisconnect: () => Promise<void>
}

/** What one does with a connection less often. */
export function ConnectionMenu({ account, onDisconnect }: ConnectionMenuProps) {
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <Menu.Root modal={false}>
        <Menu.Trigger className="icon-button" aria-label={`More for ${accountName(account)}`}>
          <Ellipsis aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="menu-positioner" align="end" sideOffset={4}>
            <Menu.Popup className="menu">
              <Menu.Item className="menu-item" onClick={() => void navigator.clipboard.writeText(account.id)}>
                <Copy aria-hidden="true" />
                Copy account ID
              </Menu.Item>
              <Menu.Separator className="menu-separator" />
              <Menu.Item className="menu-item menu-item-danger" onClick={() => setIsAsking(true)}>
                <Unplug aria-hidden="true" />
                Disconnect…
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <DisconnectDialog account={account} open={isAsking} onOpenChange={setIsAsking} onConfirm={onDisconnect} />
    </>
  )
}
