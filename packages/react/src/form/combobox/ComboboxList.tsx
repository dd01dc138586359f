'use client'

import { memo, type ReactNode } from 'react'
import { CheckIcon } from '../ui/icons.js'
import type { ComboboxOption } from './ComboboxOption.js'
import type { Combobox } from './useCombobox.js'

export interface ComboboxListProps {
  combobox: Combobox
  options: readonly ComboboxOption[]
  isSelected: (value: string) => boolean
  multiple?: boolean
  label: string
  classOf: (name: string) => string | undefined
  /** Stands in place of an empty list. */
  children?: ReactNode
}

/** The list below a combobox. */
export function ComboboxList({ combobox, options, isSelected, multiple, label, classOf, children }: ComboboxListProps) {
  const { isOpen, active, limit, listProps } = combobox
  if (!isOpen) return null
  const plain = classOf('option') === undefined
  return (
    <div className={classOf('popup')}>
      {options.length > 0 && (
        // The keys are the input's: it has the focus, as the pattern wants it.
        <div
          {...listProps}
          role="listbox"
          aria-label={label}
          aria-multiselectable={multiple}
          className={classOf('options')}
        >
          {options.slice(0, limit).map((option, index) => (
            <Option
              key={option.value}
              id={`${listProps.id}-${index}`}
              option={option}
              index={index}
              count={options.length}
              active={index === active}
              selected={isSelected(option.value)}
              plain={plain}
            />
          ))}
        </div>
      )}
      {children}
    </div>
  )
}

interface OptionProps {
  id: string
  option: ComboboxOption
  index: number
  count: number
  active: boolean
  selected: boolean
  plain: boolean
}

const Option = memo(function Option({ id, option, index, count, active, selected, plain }: OptionProps) {
  const { label, description, logoUrl } = option
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-index={index}
      data-active={active ? '' : undefined}
      className={plain ? undefined : 'connect-hub-option'}
    >
      {logoUrl !== undefined && <img src={logoUrl} alt="" loading="lazy" width="20" height="20" />}
      <span>
        <span>
          <bdi>{label}</bdi>
        </span>
        {description && <small>{description}</small>}
      </span>
      {selected && <CheckIcon />}
    </div>
  )
})
