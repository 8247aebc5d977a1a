/**
 * How long each recogniser takes with 1,000, 10,000 and 100,000 characters of the hostile string that is worst for it,
 * and whether its time grows faster than its input. `-- NAME` measures those whose name has NAME in it.
 */
import { hostileStrings } from '../support/hostile/strings.ts'
import { recognisers } from '../support/recognisers.ts'
import { growthOf, mostGrowth, workMs } from './support/linear.ts'

const lengths = [1_000, 10_000, 100_000] as const
/**
 * Where time seems to grow too fast it is looked at once more from the longest to here: results that outgrow a
 * processor's cache or the collector's young space cost more each, but only once.
 */
const beyond = 1_000_000
/** What is longer than this at one length is not tried at ten times it. */
const enoughMs = 1_000

type Measured = { string: string; ms: number[]; growth: number | null; worst: number }

function measure(reads: (text: string) => unknown, of: (length: number) => string): number[] {
  const found: number[] = []
  for (const length of lengths) {
    const text = of(length)
    found.push(workMs(() => reads(text)))
    if ((found.at(-1) ?? 0) > enoughMs) break
  }
  return found
}

function growthAt(ms: readonly number[]): number | null {
  const at = ms.length - 1
  const [short, long] = [lengths[at - 1], lengths[at]]
  if (short === undefined || long === undefined) return null
  return growthOf({ length: short, ms: ms[at - 1] ?? 0 }, { length: long, ms: ms[at] ?? 0 })
}

/** The growth found, or that beyond the longest length where it is less. */
function growthOnTheWhole(
  reads: (text: string) => unknown,
  of: (length: number) => string,
  ms: readonly number[],
): number | null {
  const growth = growthAt(ms)
  const last = ms.at(-1) ?? 0
  if (growth === null || growth <= mostGrowth || last > enoughMs) return growth
  const best = (length: number) => {
    const text = of(length)
    const ms = Math.min(...Array.from({ length: 3 }, () => workMs(() => reads(text))))
    return { length, ms }
  }
  return Math.min(growth, growthOf(best(lengths[2]), best(beyond)) ?? growth)
}

const figure = (ms: number | undefined) =>
  (ms === undefined ? 'not tried' : ms.toFixed(ms < 10 ? 2 : 0)).padStart(10)

const [only = ''] = process.argv.slice(2)
const chosen = recognisers.filter(({ name }) => name.includes(only))
console.log(`${'milliseconds'.padEnd(34)}     1,000    10,000   100,000  growth  worst string`)
let bad = 0
for (const { name, reads } of chosen) {
  const measured = hostileStrings.map(({ name: string, of }): Measured => {
    const ms = measure(reads, of)
    return {
      string,
      ms,
      growth: growthOnTheWhole(reads, of, ms),
      worst: (ms.at(-1) ?? 0) * (ms.length < 3 ? 1000 : 1),
    }
  })
  const [worst] = measured.toSorted((one, other) => other.worst - one.worst)
  const grown = measured.filter(({ growth }) => growth !== null && growth > mostGrowth)
  bad += grown.length
  for (const { string, ms, growth } of new Set([...(worst ? [worst] : []), ...grown]))
    console.log(
      `${name.padEnd(34)}${lengths.map((_, at) => figure(ms[at])).join('')}  ${(growth?.toFixed(2) ?? '–').padStart(6)}  ${string}${growth !== null && growth > mostGrowth ? '  ← WORSE THAN LINEAR' : ''}`,
    )
}
console.log(
  `${chosen.length} recognisers, ${hostileStrings.length} hostile strings each: ${bad === 0 ? 'none grows faster than its input' : `${bad} grow faster than their input`}.`,
)
if (bad > 0) process.exitCode = 1
