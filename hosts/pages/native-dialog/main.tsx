import { useRef } from 'react'
import { renderPage } from '../kit/Page.tsx'
import { Settings } from '../kit/Settings.tsx'

renderPage(<NativeDialog />)

// Animated with a transform, as many dialogs are, which makes it the containing block of fixed elements.
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
