/**
 * Runs a task during which React may update by itself. Testing libraries make React warn about updates outside `act()`, and
 * the hub's updates are as external as a server's answer.
 */
export async function outsideAct<T>(run: () => Promise<T>): Promise<T> {
  const page = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined }
  const before = page.IS_REACT_ACT_ENVIRONMENT
  page.IS_REACT_ACT_ENVIRONMENT = false
  try {
    return await run()
  } finally {
    page.IS_REACT_ACT_ENVIRONMENT = before
  }
}
