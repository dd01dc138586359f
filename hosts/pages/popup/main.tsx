import { useState } from 'react'
import { createPortal } from 'react-dom'
import { renderPage } from '../kit/Page.tsx'
import { Settings } from '../kit/Settings.tsx'

renderPage(<Popup />)

// Settings in their own window, which this page renders through a portal, with none of its styles.
function Popup() {
  const [body, setBody] = useState<HTMLElement>()
  return (
    <>
      <button onClick={() => setBody(window.open('', '_blank', 'width=800,height=700')?.document.body)}>
        Settings
      </button>
      {body && createPortal(<Settings />, body)}
    </>
  )
}
