'use client'

import { type ForwardedRef, forwardRef, useState, useSyncExternalStore } from 'react'
import { fill } from '../shared/fill.js'
import { FieldFrame } from './ui/FieldFrame.js'
import type { FieldProps } from './ui/FieldProps.js'
import { useField } from './ui/useField.js'
import { type DurationUnit, secondsOf, toSeconds, unitOf } from './values/duration.js'

/** How long the session is valid: a number and a unit, in seconds for the program, and the moment it ends for the person. */
export const ExpiresInField = forwardRef(function ExpiresInField(
  props: FieldProps<number | null>,
  ref: ForwardedRef<HTMLInputElement>,
) {
  const field = useField('expiresIn', props)
  const { text, classOf, control, components } = field
  const { value, onChange, locked } = props
  const [typed, setTyped] = useState(() => read(value))
  const moment = useMoment(value, field.locale)
  // The value may change from outside, by a reset: what is typed follows, unless it means the same.
  const meant = toSeconds(typed.amount, typed.unit)
  const shown = Object.is(meant, value) ? typed : read(value)

  function change(next: typeof typed) {
    setTyped(next)
    onChange(toSeconds(next.amount, next.unit))
  }

  const units = (Object.keys(secondsOf) as DurationUnit[]).filter((unit) => unit !== 'seconds' || shown.unit === unit)
  const ends = moment && !props.error ? fill(text.expiresAt, { moment }) : undefined
  return (
    <FieldFrame {...props} field={{ ...field, hint: ends ?? field.hint }} kind="duration">
      <div className={classOf('duration')}>
        <components.Input
          {...control}
          ref={ref}
          type="text"
          inputMode="decimal"
          name={props.name}
          value={shown.amount}
          onChange={(event) => change({ ...shown, amount: event.target.value })}
          onBlur={props.onBlur}
          readOnly={locked}
          autoComplete="off"
          className={classOf('input')}
        />
        <components.Select
          aria-label={text.expiresUnit}
          value={shown.unit}
          onChange={(event) => change({ ...shown, unit: event.target.value as DurationUnit })}
          onBlur={props.onBlur}
          disabled={locked}
          className={classOf('select')}
        >
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {text.units[unit]}
            </option>
          ))}
        </components.Select>
      </div>
    </FieldFrame>
  )
})

function read(seconds: number | null): { amount: string; unit: DurationUnit } {
  const unit = unitOf(seconds)
  return { amount: seconds === null || Number.isNaN(seconds) ? '' : String(seconds / secondsOf[unit]), unit }
}

/** How often the moment is brought up to date, in milliseconds. */
const tick = 15_000

/** The moment that lies so many seconds ahead, in words. Nothing on a server, whose clock and place differ. */
function useMoment(seconds: number | null, locale: string | undefined): string | undefined {
  const wanted = seconds !== null && seconds > 0
  const now = useSyncExternalStore(wanted ? everyTick : never, lastTick, noTick)
  if (!wanted || now === undefined) return undefined
  const end = new Date(now + seconds * 1000)
  if (Number.isNaN(end.getTime())) return undefined
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(end)
}

const lastTick = () => Math.floor(Date.now() / tick) * tick
const noTick = () => undefined
const never = () => () => {}

function everyTick(listener: () => void): () => void {
  const timer = setInterval(listener, tick)
  return () => clearInterval(timer)
}
