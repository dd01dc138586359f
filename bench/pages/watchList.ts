/** Milliseconds to the frame that shows the hub's list. */
export interface ListTimes {
  fromPress: number
  fromClick: number
}

declare global {
  interface Window {
    listTimes?: ListTimes
  }
}

/** Sets `window.listTimes` after a click. The hub renders in the shadow root of the element that matches `selector`. */
export function watchList(selector: string): void {
  let pressed = Number.NaN
  addEventListener('pointerdown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true })
  addEventListener('click', ({ timeStamp }) => look(timeStamp), { capture: true, once: true })

  function look(clicked: number) {
    const now = performance.now()
    if (isListVisible(selector)) window.listTimes = { fromPress: now - pressed, fromClick: now - clicked }
    else requestAnimationFrame(() => look(clicked))
  }
}

/** Whether the hub inside the element that matches `selector` shows its list. */
export function isListVisible(selector: string): boolean {
  const buttons = document.querySelector(selector)?.shadowRoot?.querySelectorAll('button') ?? []
  const row = [...buttons].find(({ textContent }) => textContent.includes('Peoplewick'))
  return row?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false
}
