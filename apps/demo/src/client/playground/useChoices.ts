import { useCallback } from 'react'
import { useSearchParams } from 'wouter'
import { type Choices, readChoices, writeChoices } from './choices.js'

export type Choose = (change: Partial<Choices>) => void

/** The choices that the address holds, and what changes them there. */
export function useChoices(): [Choices, Choose] {
  const [query, setQuery] = useSearchParams()
  const choose = useCallback<Choose>(
    // In place of the last one: "back" leaves the page.
    (change) => setQuery((before) => writeChoices({ ...readChoices(before), ...change }), { replace: true }),
    [setQuery],
  )
  return [readChoices(query), choose]
}
