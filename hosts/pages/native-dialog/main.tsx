import { useRef } from 'react'
import { renderPage } from '../kit/Page.tsx'
import { Settings } from '../kit/Settings.tsx'

renderPage(<NativeDialog />)

// Animated with a transform, as many are: what is fixed in it stands in it.
function NativeDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button onClick={() => dialog.current?.showModal()}>Settings</button>
      <dialog ref={dialog} aria-label="Settings" style={{ transform: 'translateY(8px)', inlineSize: 320 }}>
        <Settings />
      </dialog>
    </>
  )
}
