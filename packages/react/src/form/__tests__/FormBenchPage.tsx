import { CategoryPicker, ConnectSessionForm } from '@connect-hub/react/form'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const options = Array.from({ length: 1000 }, (_, at) => ({
  value: `category-${at}`,
  label: `Category ${at}`,
  description: 'One of many',
}))

/** For bench/form.ts: a picker of a thousand above a whole form with its preview, and a bare input to compare with. */
function FormBenchPage() {
  const [value, setValue] = useState<string[]>([])
  return (
    <>
      <CategoryPicker label="Thousand" options={options} value={value} onChange={setValue} />
      <ConnectSessionForm owner="form" preview />
      <input aria-label="Bare" />
    </>
  )
}

createRoot(document.body.appendChild(document.createElement('div'))).render(<FormBenchPage />)
