'use client'

import type { ConnectError } from '@connect-hub/session'
import { type FormEvent, useCallback, useMemo, useRef, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { useLatest } from '../shared/useLatest.js'
import { type UseConnectHubOptions, useConnectHub } from '../useConnectHub.js'
import { applyError } from './applyError.js'
import { sessionResolver } from './sessionResolver.js'
import { type ConnectSessionFormValues, toFormValues } from './values/formValues.js'
import type { SessionFieldName, SessionOf, SessionOwner } from './values/SessionFields.js'

export interface UseConnectSessionFormOptions<O extends SessionOwner = 'server'> {
  /**
   * Who names the owner. 'form' shows the owner's fields and submits them: for internal tools only, since who can choose
   * the owner can reach any customer's accounts.
   * @default 'server'
   */
  owner?: O
  /** What the form begins with. A preset counts for a field that is not shown, too. */
  defaultValues?: Partial<SessionOf<O>>
  /**
   * Gets the request once it is valid. What it rejects with is shown: the issues of a ConnectError at their fields, anything
   * else above the form. Until it settles nothing can be submitted again.
   */
  onSubmit?: (create: SessionOf<O>) => unknown
  /** Opens the hub with the request, after onSubmit. `true`, or the options of the hub. Your server names the owner. */
  launch?: O extends 'form' ? never : boolean | ConnectSessionLaunch
}

/** How the hub opens: what `useConnectHub` takes, less what the form asks for. */
export type ConnectSessionLaunch = Omit<UseConnectHubOptions, SessionFieldName | 'account'>

export type ConnectSessionFormHook<O extends SessionOwner = 'server'> = {
  /** The form of react-hook-form, for FormProvider, Controller and useWatch. */
  form: UseFormReturn<ConnectSessionFormValues, unknown, SessionOf<O>>
  /** For `<form onSubmit>`. Settles when it is done and never rejects. */
  submit: (event?: FormEvent) => Promise<void>
  /** Back to what the form began with, or to what was submitted last. */
  reset: () => void
  /** Something was changed that is not submitted yet. */
  isDirty: boolean
} & (
  | { status: 'idle' | 'submitting' | 'submitted'; error?: undefined }
  /** The last submit failed. */
  | { status: 'error'; error: ConnectError }
)

type State = { status: 'idle' | 'submitting' | 'submitted' } | { status: 'error'; error: ConnectError }

/** A form that builds a ConnectSessionCreate, without any looks. The rules are those of `@connect-hub/session`, without zod. */
export function useConnectSessionForm<O extends SessionOwner = 'server'>(
  options: UseConnectSessionFormOptions<O> = {},
): ConnectSessionFormHook<O> {
  const { owner, defaultValues, launch } = options
  const latest = useLatest(options)
  const hub = useConnectHub(typeof launch === 'object' ? launch : {})
  const [state, setState] = useState<State>({ status: 'idle' })
  const busy = useRef(false)
  const [begin] = useState(() => toFormValues(defaultValues, owner))
  const form = useForm<ConnectSessionFormValues, unknown, SessionOf<O>>({
    defaultValues: begin,
    resolver: useMemo(() => sessionResolver<O>(owner), [owner]),
    mode: 'onTouched',
    // The error summary takes the focus.
    shouldFocusError: false,
  })
  const { isDirty } = form.formState
  const { handleSubmit, reset, getValues } = form
  const { open } = hub

  const submit = useCallback(
    async (event?: FormEvent) => {
      event?.preventDefault()
      // A ref and not the state, which a second click in the same moment would not see yet.
      if (busy.current) return
      busy.current = true
      setState({ status: 'submitting' })
      const sent = getValues()
      let done = false
      try {
        await handleSubmit(async (values) => {
          const create = plain(values)
          await latest.current.onSubmit?.(create)
          const outcome = latest.current.launch ? await open(create) : undefined
          if (outcome?.type === 'error') throw outcome.error
          if (outcome?.type !== 'cancel') done = true
        })()
        // What was typed meanwhile stays.
        if (done) reset(sent, { keepValues: true })
        setState({ status: done ? 'submitted' : 'idle' })
      } catch (caught) {
        setState({ status: 'error', error: applyError(form, caught) })
      } finally {
        busy.current = false
      }
    },
    [form, handleSubmit, reset, getValues, open, latest],
  )

  return {
    form,
    submit,
    isDirty,
    reset: useCallback(() => {
      reset()
      setState({ status: 'idle' })
    }, [reset]),
    ...state,
  }
}

/** With metadata as any other object, and not as the form holds it. */
function plain<T extends { metadata?: Record<string, unknown> }>(create: T): T {
  return create.metadata ? { ...create, metadata: { ...create.metadata } } : create
}
