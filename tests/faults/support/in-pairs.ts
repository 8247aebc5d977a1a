/** Does each thing once, as many at a time as there are workers. */
export async function inPairs<Thing, Worker>(
  things: readonly Thing[],
  workers: readonly Worker[],
  act: (worker: Worker, thing: Thing, at: number) => Promise<void>,
): Promise<void> {
  const left = things.entries()
  await Promise.all(
    workers.map(async (worker) => {
      for (const [at, thing] of left) await act(worker, thing, at)
    }),
  )
}
