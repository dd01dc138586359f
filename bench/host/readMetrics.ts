import type { CDPSession } from 'playwright'

/** What a page retains after a garbage collection. */
export interface PageMetrics {
  heapKb: number
  /** DOM nodes, including detached ones. */
  nodes: number
  listeners: number
}

/** Collects the page's garbage and reads what remains. */
export async function readMetrics(cdp: CDPSession): Promise<PageMetrics> {
  await cdp.send('Performance.enable')
  // What a finalizer releases disappears with the next collection.
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { heapKb: read('JSHeapUsedSize') / 1000, nodes: read('Nodes'), listeners: read('JSEventListeners') }
}
