import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'

/** Simulates a test runner with global hooks, where Testing Library makes React warn about updates outside act(), and cleans up. */
export function likeTestingLibrary(): void {
  const page = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined }
  beforeAll(() => {
    page.IS_REACT_ACT_ENVIRONMENT = true
  })
  afterEach(cleanup)
  afterAll(() => {
    page.IS_REACT_ACT_ENVIRONMENT = undefined
  })
}
