'use client'

import type { ConnectError } from '@connect-hub/session'
import { createContext, useContext, useMemo } from 'react'
import { useConnectHubConfig } from '../../ConnectHubProvider.js'
import { enForm } from '../../messages/en/enForm.js'
import { explainError } from '../../messages/explainError.js'
import type { FormMessageOverrides, FormMessages } from '../../messages/FormMessages.js'
import { languageOf } from '../../messages/languageOf.js'
import { languageTag } from '../../messages/languageTag.js'
import { classNames } from '../../shared/classNames.js'
import { themeOf } from '../../shared/themeOf.js'
import { type FormComponents, nativeComponents } from './FormComponents.js'

/** How a form, or one part of it, looks and speaks. What the form around a part says counts unless the part says otherwise. */
export interface FormUiProps {
  /** Controls of your design system in place of the kit's, one by one. */
  components?: Partial<FormComponents>
  /** Texts of your own in place of the kit's, one by one. */
  messages?: FormMessageOverrides
  /** Language of texts and dates, as a BCP 47 tag. @default the provider's */
  locale?: string
  /** Leaves the kit's classes off. @default false */
  unstyled?: boolean
}

export interface FormUi {
  components: FormComponents
  text: FormMessages
  /** What the person is told of an error that is about no field. */
  explain: (error: ConnectError) => string
  /** The language of dates, as a tag that Intl takes. */
  locale: string
  /** The class of a part, or none where the kit's styles are not wanted. */
  classOf: (name: string, own?: string) => string | undefined
  /** The attribute for a part of the form that may stand alone, where the host asks for a theme. */
  theme: ReturnType<typeof themeOf>
  /** The props it was made of, for the parts inside. */
  uiProps: FormUiProps
}

export const FormUiContext = createContext<FormUiProps>({})

/** What a part goes by: its own props over those of the form around it, over those of the provider. */
export function useFormUi(own: FormUiProps): FormUi {
  const outer = useContext(FormUiContext)
  const config = useConnectHubConfig({ locale: own.locale ?? outer.locale })
  const provided = config.messages?.form
  const components = own.components ?? outer.components
  const messages = own.messages ?? outer.messages
  const { locale } = config
  const unstyled = own.unstyled ?? outer.unstyled
  const text = useMemo(() => merge(merge(enForm, provided), messages), [provided, messages])
  const uiProps = useMemo(() => ({ components, messages, locale, unstyled }), [components, messages, locale, unstyled])
  return {
    components: components ? { ...nativeComponents, ...components } : nativeComponents,
    text,
    explain: (error) => explainError(error, config.messages?.errors),
    // A date in a language that the texts do not speak would read as a mistake.
    locale: languageTag((provided ?? messages) || languageOf(locale) ? locale : 'en'),
    theme: unstyled ? {} : themeOf(config.appearance),
    uiProps,
    classOf: (name, className) => classNames(!unstyled && `connect-hub-${name}`, className),
  }
}

/** One level deep: the groups of texts can be overridden in part. */
function merge(base: FormMessages, own: FormMessageOverrides | undefined): FormMessages {
  if (!own) return base
  const entries = Object.entries(base).map(([key, text]: [string, unknown]) => {
    const other: unknown = own[key as keyof FormMessages]
    const group = typeof text === 'object' && typeof other === 'object'
    return [key, group ? { ...text, ...other } : (other ?? text)]
  })
  return Object.fromEntries(entries) as FormMessages
}
