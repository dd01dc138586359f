/** A document or shadow root, which holds style sheets. */
type StyledRoot = Document | ShadowRoot

/**
 * Copies the kit's styles into a document or shadow root without them, from the first of `sources` that has them.
 * Returns its own undo.
 */
export function adoptStyles(root: Node, sources: readonly Node[]): () => void {
  if (!isStyled(root) || rulesIn(root).length > 0) return () => undefined
  const rules = sources.map((source) => (isStyled(source) ? rulesIn(source) : [])).find(({ length }) => length > 0)
  const view = root.ownerDocument?.defaultView ?? ('defaultView' in root ? root.defaultView : null)
  if (!rules || !view) return () => undefined
  // A document doesn't accept a constructed sheet from another window.
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(rules.join('\n'))
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}

/** Whether the root has style sheets to adopt: a simulated browser in a test has none. */
function isStyled(root: Node): root is StyledRoot {
  return 'adoptedStyleSheets' in root
}

function rulesIn(root: StyledRoot): string[] {
  return [...root.styleSheets, ...root.adoptedStyleSheets].flatMap(rulesOf)
}

/** Collects the kit's rules and the host's rules for its parts, with their conditions and layers, wherever a bundler put them. */
function rulesOf(sheet: CSSStyleSheet): string[] {
  return rulesToRead(sheet).flatMap((rule) => {
    if ('styleSheet' in rule && rule.styleSheet) return rulesOf(rule.styleSheet as CSSStyleSheet)
    return rule.cssText.includes('connect-hub') ? rule.cssText : []
  })
}

function rulesToRead(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    // Cross-origin rules aren't readable.
    return []
  }
}
