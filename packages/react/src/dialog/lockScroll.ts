/** Stops the page from scrolling. Keeps the space of its scrollbar, on its side, so that nothing moves. Returns its own undo. */
export function lockScroll({ documentElement: root }: Document): () => void {
  const { overflow, scrollbarGutter } = root.style
  const hadStyle = root.hasAttribute('style')
  const width = root.clientWidth
  root.style.overflow = 'hidden'
  // A page with its own gutter, or with overlay scrollbars, needs no extra space.
  if (root.clientWidth > width) root.style.scrollbarGutter = 'stable'
  return () => {
    root.style.overflow = overflow
    root.style.scrollbarGutter = scrollbarGutter
    if (!hadStyle && root.getAttribute('style') === '') root.removeAttribute('style')
  }
}
