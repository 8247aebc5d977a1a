/** How well notes are read: what is read of them against what is marked. */
import { segment } from '../../../src/main/intake/segment.ts'
import { datesIn } from '../../../src/shared/text/dates.ts'
import { figuresIn } from '../../../src/shared/text/figures.ts'
import { kindsIn } from '../../../src/shared/text/kinds.ts'
import { peopleIn, peopleOf } from '../../../src/shared/text/people.ts'
import { daysOf, type MarkedText, type Placed, placedIn } from './marks.ts'

/** What is asked of both precision and recall. */
export const goals = {
  sentences: 0.98,
  dates: 0.95,
  figures: 0.95,
  people: 0.88,
  kinds: 0.85,
} as const
export type Measure = keyof typeof goals
export const measureNames: readonly Measure[] = ['sentences', 'dates', 'figures', 'people', 'kinds']

/** What was read that is not marked, and marked that was not read, of one sentence or text. */
export type Misread = { measure: Measure; in: string; added: string[]; missed: string[] }
export type Counts = { right: number; read: number; marked: number }
export type Measured = { counts: Record<Measure, Counts>; misread: Misread[] }

const none = (): Counts => ({ right: 0, read: 0, marked: 0 })

/** Each text is read as an import of its own; dates, figures, people and kinds of the sentences as marked. */
export function measure(texts: readonly MarkedText[]): Measured {
  const counts = {
    sentences: none(),
    dates: none(),
    figures: none(),
    people: none(),
    kinds: none(),
  }
  const misread: Misread[] = []
  const compare = (measure: Measure, where: string, read: string[], marked: string[]): void => {
    const count = counts[measure]
    const added = without(read, marked)
    const missed = without(marked, read)
    count.right += marked.length - missed.length
    count.read += read.length
    count.marked += marked.length
    if (added.length + missed.length > 0) misread.push({ measure, in: where, added, missed })
  }
  for (const text of texts) {
    const { body, sentences } = placedIn(text)
    const vocabulary = peopleOf([text.heading, body])
    const cut = segment(body, { vocabulary, isUnwrapped: true })
    const asPlaced = ({ start, text }: { start: number; text: string }) => `${start}: ${text}`
    compare('sentences', text.heading, cut.map(asPlaced), sentences.map(asPlaced))
    const kindOf = kindsIn(body)
    for (const sentence of sentences) {
      const { text: words } = sentence
      compare('dates', words, readDates(words), sentence.dates.map(daysOf).map(asInterval))
      compare('figures', words, readFigures(words), sentence.figures)
      compare('people', words, peopleIn(words, vocabulary), sentence.people)
      compare('kinds', words, [kindOf(sentence)], [sentence.kind])
    }
  }
  return { counts, misread }
}

const asInterval = ({ from, to }: { from: string; to: string }): string => `${from}/${to}`
const readDates = (words: string): string[] => datesIn(words).map(asInterval)
const readFigures = (words: string): string[] =>
  figuresIn(words).map(({ start, end }) => words.slice(start, end))

/** The items of the one that are not in the other, as often as they are more. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return items.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

export const precision = ({ right, read }: Counts): number => (read === 0 ? 1 : right / read)
export const recall = ({ right, marked }: Counts): number => (marked === 0 ? 1 : right / marked)
export const meets = (measure: Measure, counts: Counts): boolean =>
  Math.min(precision(counts), recall(counts)) >= goals[measure]

export const sentencesOf = (texts: readonly MarkedText[]): Placed[] =>
  texts.flatMap((text) => placedIn(text).sentences)
