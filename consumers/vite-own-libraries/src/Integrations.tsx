import { authLinkHub, ConnectButton, ConnectHubProvider } from '@connect-hub/react'
import { ConnectSessionForm } from '@connect-hub/react/form'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import * as z from 'zod'
import '@connect-hub/react/styles.css'

const client = new QueryClient()
const hub = authLinkHub()

/** Uses the host's own libraries beside the kit's form. */
export function Integrations() {
  return (
    <QueryClientProvider client={client}>
      <ConnectHubProvider endpoint="/api/connect" hub={hub}>
        <h1>Integrations</h1>
        <Search />
        <ConnectButton mode="redirect">Connect HR system</ConnectButton>
        <ConnectSessionForm />
      </ConnectHubProvider>
    </QueryClientProvider>
  )
}

function Search() {
  const { register } = useForm({ defaultValues: { search: '' } })
  const { data } = useQuery({ queryKey: ['greeting'], queryFn: () => z.string().parse('Your own search') })
  return <input aria-label={data} {...register('search')} />
}
