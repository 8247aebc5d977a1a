/** Finds the type in which an essay fits on one page. docs/decisions/180 */
import { counted } from '../../shared/text/counted.ts'
import { plainText } from '../citations/index.ts'
import type { EssayDocument } from './essay.ts'
import type { Place } from './places.ts'

/** The smallest type that is still read without a glass, in points. */
const smallest = 6.5

const mostNamed = 60

/** The essay set in type of some size: on how many pages, and which block runs on or begins on the second; none behind the last. */
export type Sheet = { pages: number; second(): Pick<Place, 'block' | 'row'> | undefined }

type Fitted<S extends Sheet> = { sheet: S; size: number; overflows: string | null }

/**
 * The essay in the largest type that fits on one page, at most in the chosen one. Where none does it is set in the
 * smallest, on as many pages as it takes, and `overflows` says what does not fit. Six tries at most.
 * @param step how close it comes to the largest that fits; like all sizes, in points
 */
export function fitOnePage<S extends Sheet>(
  essay: EssayDocument,
  setIn: (size: number) => S,
  step: number,
): Fitted<S> {
  const chosen = essay.page.textSize
  const largest = setIn(chosen)
  if (fits(largest)) return { sheet: largest, size: chosen, overflows: null }
  const least = Math.min(smallest, chosen)
  const tiny = setIn(least)
  if (!fits(tiny)) return { sheet: tiny, size: least, overflows: whatIsLeft(essay, tiny, least) }
  let best: Fitted<S> = { sheet: tiny, size: least, overflows: null }
  let [low, high] = [0, Math.ceil((chosen - least) / step)]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const size = least + middle * step
    const sheet = setIn(size)
    if (fits(sheet)) [low, best] = [middle, { sheet, size, overflows: null }]
    else high = middle
  }
  return best
}

const fits = ({ pages }: Sheet): boolean => pages === 1

function whatIsLeft(essay: EssayDocument, { pages, second }: Sheet, size: number): string {
  const says = `Even in type of ${size} points this takes ${counted(pages, 'page')}, not one`
  const first = second()
  const named = first ? wordsAt(essay, first) : (essay.bibliography?.heading ?? '')
  const from = named === '' ? '' : `: what comes from “${named}” on does not fit`
  return `${says}${from}. Leave out what you can spare, such as analysis and comments.`
}

/** The first words of a block or of a row, by which a person finds it. */
function wordsAt(
  { blocks }: EssayDocument,
  { block: at, row }: Pick<Place, 'block' | 'row'>,
): string {
  const block = blocks[at]
  if (!block) return ''
  const lines =
    block.type === 'table'
      ? (block.rows[row]?.flat().map((part) => ('runs' in part ? part.runs : [])) ?? [])
      : ['runs' in block ? block.runs : []]
  const words = lines.map((runs) => plainText(runs.filter((run) => 'text' in run))).find(Boolean)
  return words && words.length > mostNamed
    ? `${words.slice(0, mostNamed).trimEnd()}…`
    : (words ?? '')
}
