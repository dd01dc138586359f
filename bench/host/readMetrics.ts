import type { CDPSession } from 'playwright'

/** What a page holds on to after a garbage collection. */
export interface PageMetrics {
  heapKb: number
  /** DOM nodes, those out of the document included. */
  nodes: number
  listeners: number
}

/** Collects the garbage of the page and reads what is left. */
export async function readMetrics(cdp: CDPSession): Promise<PageMetrics> {
  await cdp.send('Performance.enable')
  // What a finaliser lets go of is only gone with the next collection.
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { heapKb: read('JSHeapUsedSize') / 1000, nodes: read('Nodes'), listeners: read('JSEventListeners') }
}
