/**
 * Shows fonts that a style sheet embeds as data addresses. A policy's font-src refuses and reports such an address, but
 * allows a font from memory.
 */
export function memoryFonts(rules: readonly CSSFontFaceRule[]) {
  const waiting = [...rules]
  const faces: FontFace[] = []
  let shown = false

  // Unpacks one font at a time: each takes milliseconds, and all at once would block the page.
  async function unpack() {
    for (let rule = waiting.shift(); rule; rule = waiting.shift()) {
      const face = faceOf(rule)
      faces.push(face)
      if (shown) document.fonts.add(face)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }

  return {
    show() {
      shown = true
      for (const face of faces) document.fonts.add(face)
      void unpack()
    },
    hide() {
      shown = false
      for (const face of faces) document.fonts.delete(face)
    },
  }
}

/** Whether a rule defines a font that it embeds as data. */
export function isEmbeddedFont(rule: CSSRule): rule is CSSFontFaceRule {
  return rule instanceof CSSFontFaceRule && embedded.test(rule.style.getPropertyValue('src'))
}

const embedded = /url\(["']?data:[^,]*;base64,([^"')]+)/

function faceOf({ style }: CSSFontFaceRule): FontFace {
  const value = (name: string) => style.getPropertyValue(name)
  const text = atob(embedded.exec(value('src'))?.[1] ?? '')
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return new FontFace(value('font-family').replace(/^["']|["']$/g, ''), bytes, {
    style: value('font-style') || 'normal',
    weight: value('font-weight') || 'normal',
    unicodeRange: value('unicode-range') || 'U+0-10FFFF',
  })
}
