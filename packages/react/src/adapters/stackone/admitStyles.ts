import { isEmbeddedFont, memoryFonts } from './memoryFonts.js'

interface Styles {
  show: () => void
  hide: () => void
}

/**
 * What each hub has written into the page's head. It writes there once in its life and not once an opening, so what was
 * taken out after one opening is put in again at the next.
 */
const written = new WeakMap<object, Styles[]>()

/**
 * Lets the styles of a hub in where a content security policy refuses style elements: with the policy's nonce, or without one as
 * constructed style sheets and as fonts from memory, which no policy restricts. Elements of the page's own are not touched.
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
    /** Lets them into the hub's shadow root too, which goes with the hub. */
    into(root: ShadowRoot) {
      takeStyles(root, (element, append) => {
        const style = nonce === undefined ? sheetOf(element, root) : nonced(element, nonce, append)
        style.show()
      })
    },
    /** Takes them out of the page. */
    release() {
      release()
      for (const style of styles) style.hide()
    },
  }
}

type Append = (element: HTMLStyleElement) => void

/** Gets the style elements that the hub appends, in the place of `parent`. The browser would refuse and report them at once. */
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
    // Somebody else may have replaced it since: theirs stays, and ours below it does nothing more.
    if (parent.appendChild !== appendChild) return
    if (before) Object.defineProperty(parent, 'appendChild', before)
    else Reflect.deleteProperty(parent, 'appendChild')
  }
}

function nonced(element: HTMLStyleElement, nonce: string, append: Append): Styles {
  element.nonce = nonce
  return { show: () => append(element), hide: () => element.remove() }
}

/** The element stays out of the page, and its text, which the hub may write and change later, goes into a sheet. */
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
