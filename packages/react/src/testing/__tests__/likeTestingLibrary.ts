import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'

/** As in a test runner with global hooks: Testing Library makes React warn of each update outside act(), and cleans up. */
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
