'use client'

import {
  type FormHTMLAttributes,
  forwardRef,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefAttributes,
  useEffect,
  useRef,
} from 'react'
import { FormProvider } from 'react-hook-form'
import { useLatest } from '../shared/useLatest.js'
import type { CategoryPickerProps } from './categories/CategoryPicker.js'
import { FormActions } from './FormActions.js'
import { FormBody } from './FormBody.js'
import { LaterPreview } from './preview/LaterPreview.js'
import type { ProviderSource } from './providers/useProviders.js'
import { FormUiContext, type FormUiProps, useFormUi } from './ui/FormUi.js'
import { type UseConnectSessionFormOptions, useConnectSessionForm } from './useConnectSessionForm.js'
import type { SessionFieldName, SessionOwner } from './values/SessionFields.js'

export interface ConnectSessionFormProps<O extends SessionOwner = 'server'>
  extends UseConnectSessionFormOptions<O>,
    FormUiProps,
    Omit<FormHTMLAttributes<HTMLFormElement>, 'onSubmit' | 'onReset'> {
  /** Which fields are shown. A preset of `defaultValues` is submitted for hidden and locked ones, too. @default all are shown */
  fields?: Partial<Record<SessionFieldName, 'shown' | 'hidden' | 'locked'>>
  /** The categories to choose from. @default the categories known today */
  categories?: CategoryPickerProps['options']
  /** The providers to choose from. Without them the provider is a field of text. */
  providers?: ProviderSource
  /** Shows the request as it is being filled in. @default false */
  preview?: boolean
  /** Told when unsaved changes come to be, and when they are gone. */
  onDirtyChange?: (isDirty: boolean) => void
  /** Stands above the buttons. */
  children?: ReactNode
}

/** A whole form for a connect session: all fields, rules in words, a summary of what is wrong, and the button that sends it. */
export const ConnectSessionForm = forwardRef(function ConnectSessionForm(
  props: ConnectSessionFormProps<SessionOwner>,
  ref: Ref<HTMLFormElement>,
) {
  const { owner, defaultValues, onSubmit, launch, ...rest } = props
  const { fields, categories, providers, preview, onDirtyChange, children, className, ...others } = rest
  const { components, messages, locale, unstyled, ...attributes } = others
  const session = useConnectSessionForm<SessionOwner>({ owner, defaultValues, onSubmit, launch })
  const { form, submit, reset, isDirty, status, error } = session
  const { classOf, theme, uiProps } = useFormUi({ components, messages, locale, unstyled })
  useDirtyChange(isDirty, onDirtyChange)

  return (
    <FormProvider {...form}>
      <FormUiContext.Provider value={uiProps}>
        <form
          noValidate
          {...theme}
          {...attributes}
          ref={ref}
          className={classOf('form', className)}
          data-status={status}
          onSubmit={(event) => void submit(event)}
        >
          <div className={classOf('form-layout')}>
            <div className={classOf('form-main')}>
              <FormBody
                owner={owner ?? 'server'}
                fields={fields ?? {}}
                error={error}
                categories={categories}
                providers={providers}
              />
              {children}
              <FormActions status={status} isDirty={isDirty} launches={Boolean(launch)} onReset={reset} />
            </div>
            {preview && <LaterPreview />}
          </div>
        </form>
      </FormUiContext.Provider>
    </FormProvider>
  )
}) as <O extends SessionOwner = 'server'>(
  props: ConnectSessionFormProps<O> & RefAttributes<HTMLFormElement>,
) => ReactElement

function useDirtyChange(isDirty: boolean, onDirtyChange: ((isDirty: boolean) => void) | undefined) {
  const latest = useLatest(onDirtyChange)
  const told = useRef(false)
  useEffect(() => {
    if (told.current === isDirty) return
    told.current = isDirty
    latest.current?.(isDirty)
  }, [isDirty, latest])
}
