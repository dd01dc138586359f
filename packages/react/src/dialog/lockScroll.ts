/** Stops the page from scrolling. The room of its scrollbar stays, on its side, so that nothing moves. Returns its own undo. */
export function lockScroll({ documentElement: root }: Document): () => void {
  const { overflow, scrollbarGutter } = root.style
  const hadStyle = root.hasAttribute('style')
  const width = root.clientWidth
  root.style.overflow = 'hidden'
  // A page that keeps a gutter of its own, or has scrollbars that take no room, gains none.
  if (root.clientWidth > width) root.style.scrollbarGutter = 'stable'
  return () => {
    root.style.overflow = overflow
    root.style.scrollbarGutter = scrollbarGutter
    if (!hadStyle && root.getAttribute('style') === '') root.removeAttribute('style')
  }
}
