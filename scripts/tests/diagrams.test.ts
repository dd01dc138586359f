import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { diagramFile, diagramsOf } from '../lib/docs/diagramsOf.ts'
import { documents } from '../lib/docs/documents.ts'

const drawn = documents.filter((document) => diagramsOf(document).length > 0)

// They are drawn anew with `pnpm exec tsx scripts/diagrams.ts`.
test.each(drawn)('the pictures of %s are those of its diagrams, and ask no other host', (document) => {
  for (const [index, source] of diagramsOf(document).entries()) {
    const svg = readFileSync(diagramFile(document, index), 'utf8')
    const [, told = ''] = /<desc>(.*?)<\/desc>/s.exec(svg) ?? []

    expect(told.replaceAll('&lt;', '<').replaceAll('&amp;', '&')).toBe(source)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<style|<script/)
  }
})
