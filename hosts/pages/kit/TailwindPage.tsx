import { ConnectButton } from '@connect-hub/react'
import { StrictMode } from 'react'
import { Integrations } from './Integrations.tsx'
import { Kit } from './Settings.tsx'

/** A page with Tailwind's utilities, one of whose kit buttons has utilities too. */
export function TailwindPage() {
  return (
    <StrictMode>
      <Kit>
        <main className="mx-auto max-w-4xl space-y-6 px-6 py-8 text-slate-800">
          <h1 className="text-2xl font-semibold tracking-tight">Integrations</h1>
          <p className="text-slate-600">Connect the systems where your people’s data already is.</p>
          <Integrations />
          <ConnectButton categories={['ats']} className="bg-emerald-700 px-8 text-white">
            Connect ATS
          </ConnectButton>
        </main>
      </Kit>
    </StrictMode>
  )
}
