import { useCallback } from 'react'
import { useSearchParams } from 'wouter'
import { type Choices, readChoices, writeChoices } from './choices.js'

type Change = Partial<Choices>

/** Changes choices; what depends on the others, as they are by then, is given as a function. */
export type Choose = (change: Change | ((now: Choices) => Change)) => void

/** The choices that the address holds, and what changes them there. */
export function useChoices(): [Choices, Choose] {
  const [query, setQuery] = useSearchParams()
  const choose = useCallback<Choose>(
    (change) =>
      setQuery(
        (before) => {
          const now = readChoices(before)
          return writeChoices({ ...now, ...(typeof change === 'function' ? change(now) : change) })
        },
        // In place of the last one: "back" leaves the page.
        { replace: true },
      ),
    [setQuery],
  )
  return [readChoices(query), choose]
}
