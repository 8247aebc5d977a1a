/** Searches as people make them of a library, out of its own words. */
import type { Database } from '../../../src/main/storage/index.ts'
import { isStopWord } from '../../../src/shared/text/stop-words.ts'
import { seeded } from './seeded.ts'

/** Searches by what they are, each the same in every run. */
export function searchesOf(database: Database, each: number): Map<string, string[]> {
  const random = seeded(7)
  const words = wordsOf(database, random.upTo)
  const word = () => random.pick(words)
  /** Half of them as they are while the last word is being typed. */
  const typed = (count: number): string => {
    const said = Array.from({ length: count }, word).join(' ')
    return random.next() < 0.5 ? said : said.slice(0, Math.max(3, said.length - 2))
  }
  const question = () =>
    `How far did the ${word()} ${word()} hold ${word()} over the ${word()} of the ${word()} in ${word()}?`
  const many = (make: () => string) => Array.from({ length: each }, make)
  const person = personOf(database)
  return new Map([
    ...[1, 2, 3, 4].map((count) => [saysWords(count), many(() => typed(count))] as const),
    ['a question', many(question)],
    ['kind:', many(() => `${typed(2)} kind:event`)],
    ['year:', many(() => `${typed(1)} year:1800..1850`)],
    ['tag:', many(() => `${typed(2)} tag:power`)],
    ['person:', many(() => `${typed(1)} person:"${person}"`)],
    ['is:unused', many(() => `${typed(2)} is:unused`)],
    ['notebook:', many(() => `${typed(1)} notebook:"Course 3" -${word()}`)],
    ['no words', many(() => `kind:event year:18${10 + random.upTo(90)}..1899 is:unused`)],
  ])
}

const saysWords = (count: number): string => (count === 1 ? '1 word' : `${count} words`)

/** Words that tell something, each as often as the notes have it: what is much written of is much looked for. */
function wordsOf({ sql }: Database, upTo: (below: number) => number): [string, ...string[]] {
  const text = sql.prepare('SELECT text FROM snippets WHERE num >= ? ORDER BY num LIMIT 1')
  const words = Array.from({ length: 2000 }, () => {
    const said = String(Object(text.get(1 + upTo(99_000))).text).match(/\p{L}{3,}/gu) ?? []
    return said[upTo(said.length)]?.toLowerCase() ?? ''
  })
  const [first = '', ...more] = words.filter((word) => word !== '' && !isStopWord(word))
  return [first, ...more]
}

const personOf = ({ sql }: Database): string => {
  const row: unknown = sql
    .prepare(
      `SELECT people ->> 0 AS name FROM snippets WHERE people <> '[]' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
    )
    .get()
  return String(Object(row).name)
}
