import { isEmbeddedFont, memoryFonts } from './memoryFonts.js'

interface Styles {
  show: () => void
  hide: () => void
}

/**
 * The styles that each hub has written into the page's head. A hub writes them once in its life, not once per opening, so
 * the next opening inserts again what the last one removed.
 */
const written = new WeakMap<object, Styles[]>()

/**
 * Admits a hub's styles under a content security policy that refuses style elements: with the policy's nonce, or without one
 * as constructed style sheets and fonts from memory, which no policy restricts. Leaves the page's own elements alone.
 */
export function admitStyles(hub: object, nonce: string | undefined) {
  const styles = written.get(hub) ?? []
  written.set(hub, styles)
  for (const style of styles) style.show()
  const release = takeStyles(document.head, (element, append) => {
    const style = nonce === undefined ? sheetOf(element, document) : nonced(element, nonce, append)
    styles.push(style)
    style.show()
  })
  return {
    /** Admits the styles into the hub's shadow root too, which disappears with the hub. */
    into(root: ShadowRoot) {
      takeStyles(root, (element, append) => {
        const style = nonce === undefined ? sheetOf(element, root) : nonced(element, nonce, append)
        style.show()
      })
    },
    /** Removes the styles from the page. */
    release() {
      release()
      for (const style of styles) style.hide()
    },
  }
}

type Append = (element: HTMLStyleElement) => void

/** Intercepts the style elements that the hub appends to `parent`, because the browser would refuse and report them at once. */
function takeStyles(parent: Node, take: (element: HTMLStyleElement, append: Append) => void): () => void {
  const before = Object.getOwnPropertyDescriptor(parent, 'appendChild')
  const append = parent.appendChild
  let takes = true

  function appendChild<Child extends Node>(child: Child): Child {
    const isHubs = takes && child instanceof HTMLStyleElement && child.id.startsWith('malachite-')
    if (!isHubs) return append.call(parent, child) as Child
    take(child, (element) => append.call(parent, element))
    return child
  }

  parent.appendChild = appendChild
  return () => {
    takes = false
    // Other code may have replaced this method since: its wrapper stays, and ours below it becomes a no-op.
    if (parent.appendChild !== appendChild) return
    if (before) Object.defineProperty(parent, 'appendChild', before)
    else Reflect.deleteProperty(parent, 'appendChild')
  }
}

function nonced(element: HTMLStyleElement, nonce: string, append: Append): Styles {
  element.nonce = nonce
  return { show: () => append(element), hide: () => element.remove() }
}

/** Keeps the element out of the page and copies its text, which the hub may change later, into a sheet. */
function sheetOf(element: HTMLStyleElement, root: Document | ShadowRoot): Styles {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(element.textContent)
  const fonts = memoryFonts(Array.from(sheet.cssRules).filter(isEmbeddedFont))
  dropFonts(sheet)
  new MutationObserver(() => sheet.replaceSync(element.textContent)).observe(element, { childList: true })
  return {
    show() {
      root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets]
      fonts.show()
    },
    hide() {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
      fonts.hide()
    },
  }
}

function dropFonts(sheet: CSSStyleSheet) {
  for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
    const rule = sheet.cssRules[index]
    if (rule && isEmbeddedFont(rule)) sheet.deleteRule(index)
  }
}
