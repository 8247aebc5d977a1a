/** After so many, how far it is is told on stderr. */
const toldEach = 50

let isStopped = false

/** Begins nothing more: what is under way is ended, and told with what was done before. */
export function stopEarly(): void {
  isStopped = true
}

/** Does each thing once, as many at a time as there are workers. */
export async function inPairs<Thing, Worker>(
  things: readonly Thing[],
  workers: readonly Worker[],
  act: (worker: Worker, thing: Thing, at: number) => Promise<void>,
): Promise<void> {
  const left = things.entries()
  await Promise.all(
    workers.map(async (worker) => {
      for (const [at, thing] of left) {
        if (isStopped) return
        await act(worker, thing, at)
        if ((at + 1) % toldEach === 0) process.stderr.write(`${at + 1} of ${things.length}\n`)
      }
    }),
  )
}
