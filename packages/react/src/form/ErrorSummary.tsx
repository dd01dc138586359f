'use client'

import type { ConnectError } from '@connect-hub/session'
import { useEffect, useRef } from 'react'
import { useFormContext, useFormState } from 'react-hook-form'
import { isToldByFields } from './applyError.js'
import { messageOf } from './messageOf.js'
import { useFormUi } from './ui/FormUi.js'
import { AlertIcon } from './ui/icons.js'
import type { ConnectSessionFormValues } from './values/formValues.js'
import type { SessionFieldName } from './values/SessionFields.js'

export interface ErrorSummaryProps {
  /** What the server said. */
  error: ConnectError | undefined
  /** The fields in their order. */
  names: readonly SessionFieldName[]
  /** The id of a field's control; none for a field that is not shown. */
  idOf: (name: SessionFieldName) => string | undefined
}

/** After a submit that failed: all that is wrong in one place, with a link to each field. Takes the focus. */
export function ErrorSummary({ error, names, idOf }: ErrorSummaryProps) {
  const { text, classOf, explain } = useFormUi({})
  const { control, setFocus } = useFormContext<ConnectSessionFormValues>()
  const { errors, submitCount } = useFormState({ control })
  const box = useRef<HTMLDivElement>(null)
  const wrong = names.flatMap((name) => {
    const message = messageOf(errors[name], text.issues)
    return message === undefined ? [] : [{ name, message }]
  })
  const general = error && !isToldByFields(error) ? explain(error) : undefined
  const visible = submitCount > 0 && (wrong.length > 0 || general !== undefined)

  useEffect(() => {
    if (submitCount > 0 || error) box.current?.focus()
  }, [submitCount, error])

  if (!visible) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className={classOf('summary')} data-code={error?.code}>
      <AlertIcon />
      <div>
        <p className={classOf('summary-title')}>{error ? text.summaryFailed : text.summaryTitle}</p>
        {general !== undefined && <p>{general}</p>}
        {error?.requestId !== undefined && <p className={classOf('reference')}>{error.requestId}</p>}
        {wrong.length > 0 && (
          <ul>
            {wrong.map(({ name, message }) => {
              const id = idOf(name)
              const words = `${text.labels[name]}: ${message}`
              return (
                <li key={name}>
                  {id === undefined ? (
                    words
                  ) : (
                    <a
                      href={`#${id}`}
                      onClick={(event) => {
                        // The address is the host's, and in a shadow root it would lead nowhere.
                        event.preventDefault()
                        setFocus(name)
                      }}
                    >
                      {words}
                    </a>
                  )}
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </div>
  )
}
