/** Which paragraphs are headings, and how deep, by their size and weight or by what a tagged file says. */
import type { Usual } from './frames.ts'
import { isLikeHeading, type Paragraph } from './paragraphs.ts'
import { weightOf } from './piece.ts'

/** A heading has a level; what only looks like one has none. */
export type Headed = { level?: number; looksLikeHeading?: boolean }

const mostLines = 4
const longest = 250
/** Of all letters: what more of a text is set in is no heading. */
const mostOfText = 0.35
const deepest = 6

const lengthOf = ({ lines }: Paragraph): number =>
  lines.reduce((sum, { words }) => sum + words.length + 1, 0)

const weight = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce(
    (sum, { lines }) => sum + lines.reduce((inner, { words }) => inner + weightOf(words), 0),
    0,
  )

export function headingsOf(paragraphs: readonly Paragraph[], usual: Usual): Map<Paragraph, Headed> {
  const all = weight(paragraphs)
  const tagged = paragraphs.filter((one) => levelOf(one) !== null && isShort(one))
  if (tagged.length >= 2 && weight(tagged) <= all * mostOfText)
    return new Map(
      paragraphs.filter(isShort).flatMap((one): [Paragraph, Headed][] => {
        const level = levelOf(one)
        if (level !== null) return [[one, { level }]]
        return isSetApart(one, usual) ? [[one, { looksLikeHeading: true }]] : []
      }),
    )
  return bySize(paragraphs, usual, all)
}

const levelOf = ({ lines }: Paragraph): number | null => lines[0]?.tag?.level ?? null

const isShort = (paragraph: Paragraph): boolean =>
  paragraph.lines.length <= mostLines &&
  lengthOf(paragraph) <= longest &&
  paragraph.lines.some(({ words }) => /\p{L}|\d{2}/u.test(words))

const isSetApart = ({ lines, mark, isRow }: Paragraph, usual: Usual): boolean =>
  mark === null && !isRow && lines.every((line) => isLikeHeading(line, usual))

/** The sizes that headings have are levels where there are two headings or more, one of them larger than the text. */
function bySize(
  paragraphs: readonly Paragraph[],
  usual: Usual,
  all: number,
): Map<Paragraph, Headed> {
  const styles = new Map<string, Paragraph[]>()
  for (const one of paragraphs) {
    if (!isSetApart(one, usual)) continue
    const [line] = one.lines
    const key = `${Math.round((line?.size ?? 0) * 2) / 2} ${line?.isBold ? 1 : 0}`
    const own = styles.get(key)
    if (own) own.push(one)
    else styles.set(key, [one])
  }
  const valid = [...styles].filter(([, own]) => isHeadingStyle(own, all)).sort(larger)
  const isClear =
    valid.some(([key]) => Number(key.split(' ')[0]) > usual.size * 1.1) &&
    valid.reduce((sum, [, own]) => sum + own.filter(isShort).length, 0) >= 2
  return new Map(
    valid.flatMap(([, own], rank) =>
      own
        .filter(isShort)
        .map((one): [Paragraph, Headed] => [
          one,
          isClear ? { level: Math.min(rank + 1, deepest) } : { looksLikeHeading: true },
        ]),
    ),
  )
}

function larger([one]: [string, Paragraph[]], [other]: [string, Paragraph[]]): number {
  const [size = 0, bold = 0] = one.split(' ').map(Number)
  const [otherSize = 0, otherBold = 0] = other.split(' ').map(Number)
  return otherSize - size || otherBold - bold
}

/** Most of what is set so is short, hardly any of it ends as a sentence does, and it is little of the whole. */
function isHeadingStyle(own: readonly Paragraph[], all: number): boolean {
  const short = own.filter(isShort)
  const ended = short.filter(({ lines }) => /[.;,]$/.test(lines.at(-1)?.words ?? ''))
  return (
    short.length * 2 > own.length &&
    ended.length * 4 <= short.length &&
    weight(own) <= all * mostOfText
  )
}
