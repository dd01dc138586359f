'use client'

import { type ConnectSessionCreate, isConnectError } from '@connect-hub/session'
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { type FormUiProps, useFormUi } from '../ui/FormUi.js'
import { type ConnectSessionFormValues, fromFormValues } from '../values/formValues.js'
import { CopyButton } from './CopyButton.js'
import { type SampleLanguage, samples } from './samples.js'

export interface SessionPreviewProps extends FormUiProps {
  /** The request to show. @default the request of the form around it, as it is being filled in */
  value?: Partial<ConnectSessionCreate>
  /** The address of the vendor's API in the samples. @default 'https://api.stackone.com' */
  baseUrl?: string
  /** A class beside the kit's own. */
  className?: string
}

/** The request as JSON on the wire and as code that sends it. The key is never shown: a placeholder stands for it. */
export function SessionPreview({ value, ...props }: SessionPreviewProps) {
  return value ? <Preview {...props} create={value} /> : <FormPreview {...props} />
}

function FormPreview(props: Omit<SessionPreviewProps, 'value'>) {
  const form = useFormContext<ConnectSessionFormValues>()
  // react-hook-form says it may be null, its types do not.
  if (!form)
    throw new Error('<SessionPreview> needs a value, or a FormProvider around it: <SessionPreview value={…} />')
  const values = useWatch({ control: form.control })
  // Typing goes before showing.
  return <Preview {...props} create={fromFormValues(useDeferredValue(values) as Partial<ConnectSessionFormValues>)} />
}

interface PreviewProps extends Omit<SessionPreviewProps, 'value'> {
  create: Partial<ConnectSessionCreate>
}

const languages = Object.keys(samples) as SampleLanguage[]

function Preview({ create, baseUrl = 'https://api.stackone.com', className, ...props }: PreviewProps) {
  const ui = useFormUi(props)
  const { text, theme, classOf } = ui
  const id = useId()
  const [language, setLanguage] = useState<SampleLanguage>('json')
  const sample = write(language, create, baseUrl)

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const steps: Record<string, number> = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }
    const at = languages.indexOf(language)
    const step = steps[event.key]
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? -1
          : step === undefined
            ? undefined
            : (at + step) % languages.length
    const chosen = next === undefined ? undefined : languages.at(next)
    if (!chosen) return
    event.preventDefault()
    setLanguage(chosen)
    event.currentTarget.querySelector<HTMLElement>(`[data-language="${chosen}"]`)?.focus()
  }

  return (
    <section {...theme} aria-label={text.previewTitle} className={classOf('preview', className)}>
      <div className={classOf('preview-head')}>
        <div
          role="tablist"
          aria-label={text.previewTitle}
          tabIndex={-1}
          className={classOf('tabs')}
          onKeyDown={onKeyDown}
        >
          {languages.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-${name}`}
              data-language={name}
              aria-selected={name === language}
              aria-controls={`${id}-panel`}
              tabIndex={name === language ? 0 : -1}
              className={classOf('tab')}
              onClick={() => setLanguage(name)}
            >
              {samples[name].label}
            </button>
          ))}
        </div>
        <CopyButton value={sample} ui={ui} />
      </div>
      {/* A long sample scrolls, and so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${language}`}
        tabIndex={0}
        dir="ltr"
        className={classOf('code')}
      >
        <code>{sample}</code>
      </pre>
      {language !== 'json' && create.originOwnerId === undefined && (
        <p className={classOf('field-hint')}>{text.previewOwner}</p>
      )}
    </section>
  )
}

/** A value half typed may be of no use to the wire: then what is wrong stands in place of the sample. */
function write(language: SampleLanguage, create: Partial<ConnectSessionCreate>, baseUrl: string): string {
  try {
    return samples[language].write(create, baseUrl)
  } catch (error) {
    if (isConnectError(error)) return error.message
    throw error
  }
}
