/** Gives readers what chance makes, and sees that each reads it, or refuses it in a sentence, and keeps what it promises. */
import { type Random, randomFrom } from './random.ts'

/** What a reader did with an input: it read it, or refused it in a sentence for a person. */
export type Answer = 'read' | 'refused'

type Reader<Input> = {
  name: string
  /** How many of all inputs are for this one, beside the others’ shares. */
  share: number
  make(random: Random): Input
  /** @throws what the reader should not have thrown, or an error that says which promise was broken */
  read(input: Input): Promise<Answer> | Answer
  /** Lets go of what it holds. */
  close?(): void
}

/** A reader of whatever it makes itself. */
export type FuzzReader = Pick<Reader<unknown>, 'name' | 'share'> & {
  draw(random: Random): { input: unknown; read(): Promise<Answer> | Answer }
  close(): void
}

export const readerOf = <Input>({ make, read, close, ...reader }: Reader<Input>): FuzzReader => ({
  ...reader,
  draw(random) {
    const input = make(random)
    return { input, read: () => read(input) }
  },
  close: () => close?.(),
})

export type Fault = { reader: string; seed: number; error: string; input: string }
export type Row = {
  reader: string
  inputs: number
  read: number
  refused: number
  failed: number
  slowestMs: number
}

/** Inputs are given this often before others have their turn, so that progress can be told. */
const turn = 500

/**
 * Tries so many inputs, shared out among the readers. Each has a seed of its own, by which it can be tried alone.
 * @param tell called now and then with how many were tried
 */
export async function fuzz(
  readers: readonly FuzzReader[],
  {
    seed,
    inputs,
    tell = () => {},
  }: { seed: number; inputs: number; tell?: (tried: number) => void },
): Promise<{ rows: Row[]; faults: Fault[] }> {
  const shares = readers.reduce((sum, { share }) => sum + share, 0)
  const faults: Fault[] = []
  const rows: Row[] = []
  let tried = 0
  for (const [number, reader] of readers.entries()) {
    const row = { reader: reader.name, inputs: 0, read: 0, refused: 0, failed: 0, slowestMs: 0 }
    rows.push(row)
    for (let left = Math.max(1, Math.ceil((inputs * reader.share) / shares)); left > 0; left -= 1) {
      const own = (seed + number * 1_000_003 + row.inputs * 7919) >>> 0
      const { input, read } = reader.draw(randomFrom(own))
      const from = performance.now()
      try {
        row[await read()] += 1
      } catch (error) {
        row.failed += 1
        faults.push({
          reader: reader.name,
          seed: own,
          error: saysError(error),
          input: saysInput(input),
        })
      }
      row.slowestMs = Math.max(row.slowestMs, performance.now() - from)
      row.inputs += 1
      tried += 1
      if (tried % turn === 0) tell(tried)
    }
  }
  for (const { close } of readers) close()
  return { rows, faults }
}

const saysError = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : String(error)

const saysInput = (input: unknown): string =>
  (input instanceof Uint8Array
    ? Buffer.from(input).toString('base64')
    : JSON.stringify(input)
  ).slice(0, 2_000)

/** @throws Error with the promise where it is not kept. */
export function promised(isKept: boolean, promise: string): void {
  if (!isKept) throw new Error(`not kept: ${promise}`)
}

/** A figure for each letter and figure of texts: how often it is in them. */
export function lettersOf(...texts: string[]): Map<string, number> {
  const letters = new Map<string, number>()
  for (const text of texts)
    for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu))
      letters.set(letter, (letters.get(letter) ?? 0) + 1)
  return letters
}

/** The letters of one that are not in the other, or not as often. */
export const lettersLost = (
  given: ReadonlyMap<string, number>,
  kept: ReadonlyMap<string, number>,
): string[] =>
  [...given].filter(([letter, times]) => (kept.get(letter) ?? 0) < times).map(([letter]) => letter)
