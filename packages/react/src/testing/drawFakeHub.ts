export interface FakeHubActions {
  onConnect: () => void
  onClose: () => void
}

/** Draws the minimum that a user, a screen reader and Playwright can use instead of the hub: a region, a text, two buttons. */
export function drawFakeHub(target: HTMLElement, { onConnect, onClose }: FakeHubActions) {
  const region = document.createElement('section')
  region.setAttribute('aria-label', 'Fake hub')
  const text = region.appendChild(document.createElement('p'))
  const connect = createButton('Connect', onConnect)
  const close = createButton('Cancel', onClose)
  region.append(connect, close)
  text.textContent = 'This is a fake hub. It connects nothing.'

  function show() {
    target.append(region)
  }

  return {
    show,
    showSuccess() {
      text.textContent = 'Connected.'
      connect.remove()
      close.textContent = 'Close'
      show()
    },
    remove: () => region.remove(),
  }
}

function createButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'connect-hub-action'
  button.textContent = label
  button.addEventListener('click', onClick)
  return button
}
