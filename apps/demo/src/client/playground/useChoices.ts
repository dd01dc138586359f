import { useCallback } from 'react'
import { useSearchParams } from 'wouter'
import { type Choices, readChoices, writeChoices } from './choices.js'

type Change = Partial<Choices>

/** Changes choices. Takes a function for a change that depends on the current ones. */
export type Choose = (change: Change | ((now: Choices) => Change)) => void

/** Returns the choices in the address, and a function that changes them there. */
export function useChoices(): [Choices, Choose] {
  const [query, setQuery] = useSearchParams()
  const choose = useCallback<Choose>(
    (change) =>
      setQuery(
        (before) => {
          const now = readChoices(before)
          return writeChoices({ ...now, ...(typeof change === 'function' ? change(now) : change) })
        },
        // Replaces the history entry, so that "back" leaves the page.
        { replace: true },
      ),
    [setQuery],
  )
  return [readChoices(query), choose]
}
