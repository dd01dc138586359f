'use client'

import { connectSessionNotices } from '@connect-hub/session'
import { forwardRef } from 'react'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import { CategoryPicker, type CategoryPickerProps } from './categories/CategoryPicker.js'
import { ExpiresInField } from './ExpiresInField.js'
import { MultipleField } from './MultipleField.js'
import { messageOf } from './messageOf.js'
import { MetadataEditor } from './metadata/MetadataEditor.js'
import { ProviderPicker } from './providers/ProviderPicker.js'
import type { ProviderSource } from './providers/useProviders.js'
import { TextField } from './TextField.js'
import { TypePicker } from './TypePicker.js'
import type { FieldProps } from './ui/FieldProps.js'
import { useFormUi } from './ui/FormUi.js'
import { deps } from './values/deps.js'
import type { SessionFieldName, TextFieldName } from './values/SessionFields.js'

export interface ConnectSessionFieldProps
  extends Omit<FieldProps<unknown>, 'value' | 'onChange' | 'onBlur' | 'name' | 'error' | 'notice'> {
  /** Which of the thirteen fields. */
  field: SessionFieldName
  /** Where the fields stand in your own form: with 'session' this one is `session.label`. @default at the top */
  path?: string
  /** The categories to choose from. @default the categories known today */
  categories?: CategoryPickerProps['options']
  /** The providers to choose from. Without them the provider is a field of text. */
  providers?: ProviderSource
}

/**
 * One field of a session inside a form of react-hook-form: the kit's own, or one of yours with a FormProvider around it,
 * where the schemas of `@connect-hub/session/schema` do the checking.
 */
export function ConnectSessionField({ field: of, path, categories, providers, ...own }: ConnectSessionFieldProps) {
  const name = (other: SessionFieldName) => (path === undefined ? other : `${path}.${other}`)
  const { control } = useFormContext()
  const { text } = useFormUi(own)
  const related = deps[of]?.map(name)
  const { field, fieldState } = useController({ name: name(of), control, rules: related && { deps: related } })
  const props = {
    required: of === 'originOwnerId' || of === 'originOwnerName',
    ...own,
    ...field,
    error: messageOf(fieldState.error, text.issues),
  }
  switch (of) {
    case 'categories':
      return <CategoryPicker {...props} value={field.value ?? []} options={categories} />
    case 'provider':
      return <ProviderPicker {...props} value={field.value ?? ''} providers={providers} />
    case 'type':
      return <TypePicker {...props} value={field.value ?? ''} />
    case 'expiresIn':
      return <ExpiresInField {...props} value={field.value ?? null} />
    case 'metadata':
      // As an event: react-hook-form would take metadata with a key "target" for one.
      return (
        <MetadataEditor
          {...props}
          value={field.value ?? null}
          onChange={(value) => field.onChange({ target: { value } })}
        />
      )
    case 'multiple':
      return <WatchingMultiple {...props} value={field.value ?? false} accountId={name('accountId')} />
    default:
      return <TextField {...props} field={of satisfies TextFieldName} value={field.value ?? ''} />
  }
}

interface WatchingMultipleProps extends FieldProps<boolean> {
  accountId: string
}

/** Tells when the choice has no effect, since an account is edited. */
const WatchingMultiple = forwardRef<HTMLInputElement, WatchingMultipleProps>(function WatchingMultiple(
  { accountId, ...props },
  ref,
) {
  const { control } = useFormContext()
  const { text } = useFormUi(props)
  const account: unknown = useWatch({ control, name: accountId })
  const edits = typeof account === 'string' ? account : ''
  const [notice] = connectSessionNotices({ accountId: edits, multiple: props.value })
  return <MultipleField {...props} ref={ref} notice={notice && (text.issues[notice.code] ?? notice.message)} />
})
