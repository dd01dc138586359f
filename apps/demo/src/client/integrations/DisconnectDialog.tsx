import { AlertDialog } from '@base-ui/react/alert-dialog'
import { isConnectError, type LinkedAccount } from '@connect-hub/session'
import { useState } from 'react'
import { accountName } from './accountName.js'

interface DisconnectDialogProps {
  account: LinkedAccount
  open: boolean
  onOpenChange: (open: boolean) => void
  onConfirm: () => Promise<void>
}

/** Asks a second time, and says what is lost. Stays open with the reason when it did not work. */
export function DisconnectDialog({ account, open, onOpenChange, onConfirm }: DisconnectDialogProps) {
  const [state, setState] = useState<{ status: 'asking' | 'working' } | { status: 'failed'; reason: string }>({
    status: 'asking',
  })
  const name = accountName(account)
  const changeOpen = (next: boolean) => {
    setState({ status: 'asking' })
    onOpenChange(next)
  }
  const confirm = async () => {
    setState({ status: 'working' })
    try {
      await onConfirm()
      changeOpen(false)
    } catch (error) {
      setState({
        status: 'failed',
        reason: isConnectError(error) ? error.userMessage : 'Something went wrong. Try again.',
      })
    }
  }
  return (
    <AlertDialog.Root open={open} onOpenChange={changeOpen}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title className="dialog-title">Disconnect {name}?</AlertDialog.Title>
          <AlertDialog.Description className="dialog-text">
            Northwind People stops reading from {name} at once, and forgets its sign-in. What was imported so far stays.
            To undo this, somebody has to connect {name} anew.
          </AlertDialog.Description>
          <p role="alert" className="dialog-error">
            {state.status === 'failed' && state.reason}
          </p>
          <div className="dialog-actions">
            <AlertDialog.Close className="button">Keep it</AlertDialog.Close>
            <button
              type="button"
              className="button button-danger"
              disabled={state.status === 'working'}
              onClick={() => void confirm()}
            >
              {state.status === 'working' ? 'Disconnecting…' : `Disconnect ${name}`}
            </button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
