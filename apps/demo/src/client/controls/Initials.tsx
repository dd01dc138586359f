/** Shows a name's first letters on a tile, in one of six tints that depend on the name. Hidden from screen readers, because the name is beside it. */
export function Initials({ name, small = false }: { name: string; small?: boolean }) {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const letters = words.length > 1 ? `${words[0]?.[0]}${words[1]?.[0]}` : name.slice(0, 2)
  const tint = Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6
  return (
    <span className={small ? 'initials initials-small' : 'initials'} data-tint={tint} aria-hidden="true">
      {letters.toUpperCase()}
    </span>
  )
}
