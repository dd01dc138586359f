'use client'

import {
  type ButtonHTMLAttributes,
  type ComponentType,
  forwardRef,
  type InputHTMLAttributes,
  type RefAttributes,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react'

/** The controls that the form is made of. Each takes what the native element takes, its ref among it. */
export interface FormComponents {
  /** Fields of one line: text, numbers and the searches of the pickers. */
  Input: ComponentType<InputHTMLAttributes<HTMLInputElement> & RefAttributes<HTMLInputElement>>
  /** The values of metadata, which may have several lines. */
  Textarea: ComponentType<TextareaHTMLAttributes<HTMLTextAreaElement> & RefAttributes<HTMLTextAreaElement>>
  /** Its children are native options. */
  Select: ComponentType<SelectHTMLAttributes<HTMLSelectElement> & RefAttributes<HTMLSelectElement>>
  /** Every button of the form. */
  Button: ComponentType<FormButtonProps & RefAttributes<HTMLButtonElement>>
}

export interface FormButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** How much weight it has: the one that submits, others, and small ones inside a field. */
  'data-variant'?: 'primary' | 'secondary' | 'quiet'
}

export const nativeComponents: FormComponents = {
  Input: forwardRef(function Input(props, ref) {
    return <input {...props} ref={ref} />
  }),
  Textarea: forwardRef(function Textarea(props, ref) {
    return <textarea {...props} ref={ref} />
  }),
  Select: forwardRef(function Select(props, ref) {
    return <select {...props} ref={ref} />
  }),
  Button: forwardRef(function Button(props, ref) {
    // Spread after type: a caller who wants a submit button says so.
    return <button type="button" {...props} ref={ref} />
  }),
}
