import type { ReactNode } from 'react'

/** A page's title, its line of help and its main action. */
export function PageHeader({ title, help, children }: { title: string; help: string; children?: ReactNode }) {
  return (
    <header className="page-header">
      <title>{`${title} · Northwind People`}</title>
      <div>
        <h1>{title}</h1>
        <p>{help}</p>
      </div>
      {children}
    </header>
  )
}
