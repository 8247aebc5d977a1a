/** How much of a piece of evidence is in words written from memory. docs/decisions/091 */
import { isNear, smallNumber, type Telling, tellingIn } from '../text/telling.ts'

/** From this share of what tells it apart a piece is found; from that one, found in part. */
export const thresholds = { found: 0.5, part: 0.25 }

const weights = { word: 1, plainWord: 0.4, number: 1.5, smallNumber: 0.5 }
/** What a word is worth that could be read off what is shown. */
const shownShare = 0.25
/** Up to this weight a piece is asked for whole; of what it has beyond, a quarter is asked for. */
const wholeUpTo = 6
const beyondShare = 0.25

export type Nearness = { share: number; outcome: 'found' | 'part' | 'missed' }

type Weighed = { telling: Telling; weight: number }
export type Piece = { plain: string; weighed: readonly Weighed[]; need: number }
export type Remembered = { plain: string; telling: readonly Telling[] }

const plainText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()

export const rememberedIn = (text: string): Remembered => ({
  plain: plainText(text),
  telling: tellingIn(text),
})

/**
 * Texts ready to be looked for. What several of them have tells them apart less, and so do words that
 * were shown while one tried to remember.
 */
export function piecesOf(texts: readonly string[], shown: string): Piece[] {
  const given = tellingIn(shown)
  const all = texts.map(tellingIn)
  const shared = new Map<string, number>()
  for (const telling of all)
    for (const each of telling) shared.set(keyOf(each), (shared.get(keyOf(each)) ?? 0) + 1)
  return all.map((telling, at) => {
    const weighed = telling.map((each) => ({
      telling: each,
      weight:
        (weightOf(each) * (given.some((one) => isNear(one, each)) ? shownShare : 1)) /
        Math.sqrt(shared.get(keyOf(each)) ?? 1),
    }))
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
    const need = Math.min(total, wholeUpTo) + Math.max(0, total - wholeUpTo) * beyondShare
    return { plain: plainText(texts[at] ?? ''), weighed, need }
  })
}

const keyOf = (telling: Telling): string =>
  telling.kind === 'word' ? telling.stem : `${telling.value}`

function weightOf(telling: Telling): number {
  if (telling.kind === 'word') return telling.isPlain ? weights.plainWord : weights.word
  return telling.value > smallNumber ? weights.number : weights.smallNumber
}

/**
 * How near words come to a piece, in whatever order they stand. The same text is found whatever it is. One
 * that gives a wrong year or number in place of one the piece has is found in part at most.
 */
export function nearness(words: Remembered, piece: Piece): Nearness {
  if (words.plain === piece.plain) return { share: 1, outcome: 'found' }
  const had = piece.weighed.filter(({ telling }) =>
    words.telling.some((each) => isNear(each, telling)),
  )
  const weight = had.reduce((sum, { weight }) => sum + weight, 0)
  const share = piece.need > 0 ? Math.min(1, Math.round((weight / piece.need) * 1000) / 1000) : 0
  if (share < thresholds.part) return { share, outcome: 'missed' }
  const isFound = share >= thresholds.found && !hasWrongNumber(words, piece)
  return { share, outcome: isFound ? 'found' : 'part' }
}

/** Whether a number was written that the piece has not, and the piece has one of the kind that was not written. */
function hasWrongNumber(words: Remembered, piece: Piece): boolean {
  const there = numbers(piece.weighed.map(({ telling }) => telling))
  const given = numbers(words.telling)
  return given.some(
    (one) =>
      !there.some((other) => isNear(one, other)) &&
      there.some(
        (other) => other.isYear === one.isYear && !given.some((each) => isNear(each, other)),
      ),
  )
}

const numbers = (telling: readonly Telling[]) =>
  telling.filter((each) => each.kind === 'number').filter(({ value }) => value > smallNumber)
