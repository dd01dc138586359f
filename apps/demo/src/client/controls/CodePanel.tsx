import { Check, Copy } from 'lucide-react'
import { type ReactNode, useEffect, useId, useState } from 'react'

interface CodePanelProps {
  title: string
  code: string
  /** Appears between the title and the code. */
  children?: ReactNode
}

/** Shows code to read and copy. */
export function CodePanel({ title, code, children }: CodePanelProps) {
  const id = useId()
  const [copied, setCopied] = useState<string>()
  const isCopied = copied === code
  useEffect(() => {
    if (copied === undefined) return undefined
    const timer = setTimeout(() => setCopied(undefined), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    await navigator.clipboard.writeText(code)
    setCopied(code)
  }
  return (
    <section className="card panel" aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button" onClick={() => void copy()}>
          {isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          {isCopied ? 'Copied' : 'Copy'}
        </button>
        <output className="visually-hidden">{isCopied && 'Code copied.'}</output>
      </header>
      {children}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, with the keyboard too */}
      <pre className="code" role="group" aria-labelledby={id} tabIndex={0}>
        <code>{code}</code>
      </pre>
    </section>
  )
}
