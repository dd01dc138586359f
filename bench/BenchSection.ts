/** One part of the benchmarks, as it stands in RESULTS.md. Each part is a file here that exports `run`. */
export interface BenchSection {
  title: string
  /** What was measured and how. Markdown, as all texts here. */
  intro: string
  tables: BenchTable[]
  targets: BenchTarget[]
  /** What a reader must know to judge the figures: where a target is missed and why, what is left out. */
  notes?: string[]
}

export interface BenchTable {
  caption?: string
  head: string[]
  rows: string[][]
}

/** What was wanted of a figure, and what it was. */
export interface BenchTarget {
  what: string
  wanted: string
  reached: string
  met: boolean
}
