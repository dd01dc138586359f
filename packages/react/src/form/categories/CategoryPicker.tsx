'use client'

import { connectCategories } from '@connect-hub/session'
import { forwardRef, type KeyboardEvent, useRef, useState } from 'react'
import { fill } from '../../shared/fill.js'
import { ComboboxList } from '../combobox/ComboboxList.js'
import { type ComboboxOption, findOptions, sameOption } from '../combobox/ComboboxOption.js'
import { useCombobox } from '../combobox/useCombobox.js'
import { FieldFrame } from '../ui/FieldFrame.js'
import type { FieldProps } from '../ui/FieldProps.js'
import { QuietStatus } from '../ui/QuietStatus.js'
import { useField } from '../ui/useField.js'
import { Chips } from './Chips.js'

export interface CategoryPickerProps extends FieldProps<string[]> {
  /** What there is to choose from. The list is open: anything else can be typed. @default the categories known today */
  options?: readonly ComboboxOption[]
}

/** Chooses any number of categories: by searching, from a list, or by typing one that is not in it. */
export const CategoryPicker = forwardRef<HTMLInputElement, CategoryPickerProps>(function CategoryPicker(props, ref) {
  const field = useField('categories', props)
  const { text, classOf, control, components } = field
  const { value, onChange, locked } = props
  const [search, setSearch] = useState('')
  const known = props.options ?? describe(text.categoryLabels, text.categoryDescriptions)
  const chosen = new Set(value)
  const { named, described } = findOptions(known, search)
  const typed = search.trim()
  const isNew = typed !== '' && !sameOption(known, typed) && !chosen.has(typed)
  const added = isNew ? [{ value: typed, label: fill(text.addOption, { value: typed }) }] : []
  // What was typed goes before what only a description mentions.
  const options = [...named, ...added, ...described]
  const chips = useRef<HTMLUListElement>(null)

  const combobox = useCombobox({
    count: options.length,
    first: search === '' ? -1 : 0,
    disabled: locked,
    onClear: () => setSearch(''),
    onPick(index) {
      const option = options[index]
      if (!option) return
      onChange(chosen.has(option.value) ? value.filter((other) => other !== option.value) : [...value, option.value])
      setSearch('')
    },
  })

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const { selectionStart, selectionEnd } = event.currentTarget
    const atStart = selectionStart === 0 && selectionEnd === 0
    const back = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    if (atStart && !locked && event.key === 'Backspace' && value.length > 0) onChange(value.slice(0, -1))
    else if (atStart && event.key === back) [...(chips.current?.querySelectorAll('button') ?? [])].at(-1)?.focus()
    else combobox.inputProps.onKeyDown(event)
  }

  const total = new Set([...known.map((option) => option.value), ...value]).size
  return (
    <FieldFrame
      {...props}
      field={field}
      kind="categories"
      aside={
        !locked && (
          <span className={classOf('field-actions')}>
            <components.Button
              data-variant="quiet"
              className={classOf('quiet-button')}
              onClick={() => onChange([...new Set([...value, ...known.map((option) => option.value)])])}
            >
              {text.selectAll}
            </components.Button>
            <components.Button data-variant="quiet" className={classOf('quiet-button')} onClick={() => onChange([])}>
              {text.selectNone}
            </components.Button>
          </span>
        )
      }
    >
      <div {...combobox.rootProps} className={classOf('combobox')}>
        <div className={classOf('combobox-box')}>
          <Chips
            ref={chips}
            values={value}
            labelOf={(item) => known.find((option) => option.value === item)?.label ?? item}
            onRemove={locked ? undefined : (item) => onChange(value.filter((other) => other !== item))}
            focusInput={(box) => box.parentElement?.querySelector('input')?.focus()}
            label={field.label}
            text={text}
            classOf={classOf}
          />
          <components.Input
            {...control}
            {...combobox.inputProps}
            ref={ref}
            type="text"
            name={props.name}
            value={search}
            placeholder={locked ? undefined : text.categoriesPlaceholder}
            readOnly={locked}
            autoComplete="off"
            spellCheck={false}
            className={classOf('input')}
            onKeyDown={onKeyDown}
            onBlur={props.onBlur}
            onChange={(event) => {
              setSearch(event.target.value)
              combobox.open(event.target.value.trim() === '' ? -1 : 0)
            }}
          />
        </div>
        <ComboboxList
          combobox={combobox}
          options={options}
          isSelected={(item) => chosen.has(item)}
          multiple
          label={field.label}
          classOf={classOf}
        >
          {options.length === 0 && <p className={classOf('popup-note')}>{text.noOptions}</p>}
        </ComboboxList>
      </div>
      <QuietStatus>{fill(text.selectedCount, { selected: value.length, total })}</QuietStatus>
    </FieldFrame>
  )
})

function describe(
  labels: Partial<Record<string, string>>,
  descriptions: Partial<Record<string, string>>,
): ComboboxOption[] {
  return connectCategories.map(({ value, label }) => ({
    value,
    label: labels[value] ?? label,
    description: descriptions[value],
  }))
}
