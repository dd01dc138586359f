/**
 * Runs something during which React may update by itself. Testing libraries switch on that React warns of every update
 * outside `act()`; what the hub does is as much outside as an answer of a server.
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
