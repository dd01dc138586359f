'use client'

import { forwardRef, useRef, useState } from 'react'
import { fill } from '../../shared/fill.js'
import { ComboboxList } from '../combobox/ComboboxList.js'
import { type ComboboxOption, findOptions, sameOption } from '../combobox/ComboboxOption.js'
import { useCombobox } from '../combobox/useCombobox.js'
import { TextField } from '../TextField.js'
import { FieldFrame } from '../ui/FieldFrame.js'
import type { FieldProps } from '../ui/FieldProps.js'
import { ChevronIcon } from '../ui/icons.js'
import { useField } from '../ui/useField.js'
import { ProviderNote } from './ProviderNote.js'
import { type ProviderOption, type ProviderSource, useProviders } from './useProviders.js'

export interface ProviderPickerProps extends FieldProps<string> {
  /** The providers to choose from. Anything else can be typed; without providers it is a field of text. */
  providers?: ProviderSource
}

/** Chooses one provider, or takes the key of any other as it is typed. */
export const ProviderPicker = forwardRef<HTMLInputElement, ProviderPickerProps>(function ProviderPicker(props, ref) {
  return props.providers ? (
    <ListedProviders {...props} ref={ref} />
  ) : (
    <TextField {...props} field="provider" ref={ref} />
  )
})

const ListedProviders = forwardRef<HTMLInputElement, ProviderPickerProps>(function ListedProviders(props, ref) {
  const field = useField('provider', props)
  const { classOf, control, components, text } = field
  const { value, onChange, onBlur, locked } = props
  const providers = useProviders(props.providers)
  const [typed, setTyped] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const known = providers.list.map(withCategory)
  const chosen = known.find((option) => option.value === value)
  const { named, described } = findOptions(known, typed ?? '')
  const found = [...named, ...described]

  const combobox = useCombobox({
    count: found.length,
    first: found.findIndex((option) => option.value === value),
    disabled: locked,
    onClear: () => type(''),
    onPick(index) {
      const option = found[index]
      if (option) onChange(option.value)
      setTyped(undefined)
      combobox.close()
    },
  })

  function type(next: string) {
    setTyped(next)
    onChange(sameOption(known, next)?.value ?? next)
  }

  return (
    <FieldFrame {...props} field={field} kind="provider">
      <div {...combobox.rootProps} className={classOf('combobox')}>
        <div ref={box} className={classOf('combobox-box')}>
          {chosen?.logoUrl !== undefined && typed === undefined && (
            <img src={chosen.logoUrl} alt="" width="20" height="20" />
          )}
          <components.Input
            {...control}
            {...combobox.inputProps}
            ref={ref}
            type="text"
            name={props.name}
            value={typed ?? chosen?.label ?? value}
            readOnly={locked}
            autoComplete="off"
            spellCheck={false}
            className={classOf('input')}
            onFocus={providers.load}
            onBlur={() => {
              setTyped(undefined)
              onBlur?.()
            }}
            onChange={(event) => {
              type(event.target.value)
              combobox.open(-1)
            }}
          />
          {!locked && <ChevronIcon />}
        </div>
        <ComboboxList
          combobox={combobox}
          options={found}
          isSelected={(item) => item === value}
          label={field.label}
          classOf={classOf}
        >
          {found.length === 0 && (
            <ProviderNote
              providers={providers}
              classOf={classOf}
              components={components}
              text={text}
              onRetry={() => {
                box.current?.querySelector('input')?.focus()
                providers.load()
              }}
              free={known.length > 0 && typed ? fill(text.providerFree, { value: typed }) : text.providerNone}
            />
          )}
        </ComboboxList>
      </div>
    </FieldFrame>
  )
})

function withCategory({ category, ...option }: ProviderOption): ComboboxOption {
  return { ...option, description: category }
}
