import { lazy, Suspense, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { vendorUrl } from './pageOptions.ts'
import { watchList } from './watchList.ts'

/** The recipe of the vendor's README in a page that loads the hub on demand: the token, then the code, then the card. */
const StackOneHub = lazy(async () => ({ default: (await import('@stackone/hub')).StackOneHub }))

function Page() {
  const [token, setToken] = useState<string>()
  async function connect() {
    const answer = await fetch('/api/connect/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ categories: ['hris'] }),
    })
    const session: { token: string } = await answer.json()
    setToken(session.token)
  }
  return (
    <>
      <button type="button" onClick={() => void connect()}>
        Connect
      </button>
      <div className="hub">
        {token !== undefined && (
          <Suspense fallback="Loading">
            <StackOneHub token={token} baseUrl={vendorUrl} />
          </Suspense>
        )}
      </div>
    </>
  )
}

watchList('.hub > *')
createRoot(document.body.appendChild(document.createElement('main'))).render(<Page />)
