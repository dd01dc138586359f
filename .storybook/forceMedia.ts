/** Activates the rules for a media feature that the browser doesn't report. Returns its own undo. */
export function forceMedia(feature: string): () => void {
  const changed: { media: MediaList; text: string }[] = []
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes(feature)) {
        changed.push({ media: rule.media, text: rule.media.mediaText })
        rule.media.mediaText = 'all'
      }
      if (rule instanceof CSSGroupingRule) visit(rule.cssRules)
    }
  }
  for (const sheet of document.styleSheets) visit(sheet.cssRules)
  return () => {
    for (const { media, text } of changed) media.mediaText = text
  }
}
