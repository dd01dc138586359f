import { Markdown } from '@storybook/addon-docs/blocks'

/** A document of the docs folder as a page of Storybook: its links lead to the other pages. */
export function Document({ text }: { text: string }) {
  return <Markdown>{text.replaceAll(/\]\((\w[\w-]*)\.md(#[\w-]+)?\)/g, '](?path=/docs/guide-$1--docs)')}</Markdown>
}
