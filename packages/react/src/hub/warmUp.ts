/** Opens the connection to the hub's API ahead of its first call. The hub calls without cookies, hence anonymous. */
export function warmUp(origin: string | undefined): void {
  if (!origin || origin === location.origin || document.querySelector(`link[rel=preconnect][href="${origin}"]`)) return
  const link = document.createElement('link')
  link.rel = 'preconnect'
  link.href = origin
  link.crossOrigin = 'anonymous'
  document.head.append(link)
}
