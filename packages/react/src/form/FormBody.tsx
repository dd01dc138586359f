'use client'

import type { ConnectError } from '@connect-hub/session'
import { useId } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { ConnectSessionField, type ConnectSessionFieldProps } from './ConnectSessionField.js'
import { ErrorSummary } from './ErrorSummary.js'
import { useFormUi } from './ui/FormUi.js'
import type { ConnectSessionFormValues } from './values/formValues.js'
import { fieldsOf, type SessionFieldName, type SessionOwner, sectionsOf } from './values/SessionFields.js'

export interface FormBodyProps extends Pick<ConnectSessionFieldProps, 'categories' | 'providers'> {
  owner: SessionOwner
  fields: Partial<Record<SessionFieldName, 'shown' | 'hidden' | 'locked'>>
  error: ConnectError | undefined
}

/** Title, what is wrong, and the fields, section by section. */
export function FormBody({ owner, fields, error, ...lists }: FormBodyProps) {
  const { text, classOf } = useFormUi({})
  const id = useId()
  const names = sectionsOf(owner).flatMap(fieldsOf)
  const idOf = (name: SessionFieldName) => (fields[name] === 'hidden' ? undefined : `${id}-${name}`)
  return (
    <>
      <FormTitle />
      <ErrorSummary error={error} names={names} idOf={idOf} />
      {sectionsOf(owner).map((section) => {
        const shown = fieldsOf(section).filter((name) => fields[name] !== 'hidden')
        if (shown.length === 0) return null
        return (
          <fieldset key={section} className={classOf('section')}>
            <legend className={classOf('section-title')}>{text.sections[section]}</legend>
            <div className={classOf('section-fields')}>
              {shown.map((name) => (
                <ConnectSessionField
                  key={name}
                  field={name}
                  id={`${id}-${name}`}
                  locked={fields[name] === 'locked'}
                  {...lists}
                />
              ))}
            </div>
          </fieldset>
        )
      })}
    </>
  )
}

/** Says what the form is about: with an account, it is edited. */
function FormTitle() {
  const { text, classOf } = useFormUi({})
  const { control } = useFormContext<ConnectSessionFormValues>()
  const edits = useWatch({ control, name: 'accountId' }) !== ''
  return (
    <header className={classOf('form-head')}>
      <h2 className={classOf('form-title')}>{edits ? text.titleEdit : text.titleNew}</h2>
      <p className={classOf('form-intro')}>{edits ? text.introEdit : text.introNew}</p>
    </header>
  )
}
