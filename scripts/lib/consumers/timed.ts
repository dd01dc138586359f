/** Says on the terminal what is being done and, once it is, how long it took. */
export async function timed<T>(words: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  process.stdout.write(`  ${words} … `)
  try {
    return await work()
  } finally {
    console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
}
