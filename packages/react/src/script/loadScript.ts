/** Loads a classic script once for the page. Rejects when it does not load; the next call then tries again. */
export function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const known = [...document.scripts].find((candidate) => candidate.src === src)
    if (known?.dataset['loaded'] !== undefined) return resolve()
    const script = known ?? Object.assign(document.createElement('script'), { src, async: true })
    script.addEventListener('load', () => {
      script.dataset['loaded'] = ''
      resolve()
    })
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(`${src} could not be loaded.`))
    })
    if (!known) document.head.append(script)
  })
}
