/** One part of the benchmarks, as it appears in RESULTS.md. Each part is a file here that exports `run`. */
export interface BenchSection {
  title: string
  /** What is measured and how. Markdown, like all texts here. */
  intro: string
  tables: BenchTable[]
  targets: BenchTarget[]
  /** What a reader needs to judge the figures: where and why a target is missed, and what is excluded. */
  notes?: string[]
}

export interface BenchTable {
  caption?: string
  head: string[]
  rows: string[][]
}

/** A target for a figure, and the figure itself. */
export interface BenchTarget {
  what: string
  wanted: string
  reached: string
  met: boolean
}
