/** Finds the type in which an essay fits on one page. docs/decisions/180 */
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { counted } from '../../shared/text/counted.ts'
import { plainText } from '../citations/index.ts'
import type { EssayDocument } from './essay.ts'
import type { Place, Places } from './places.ts'

/** The smallest type that is still read without a glass, in points. */
const smallest = 6.5
/** As close as it comes to the largest that fits, in points. */
const step = 0.25

const mostNamed = 60

type Sheet = { document: NodeTypstDocument } & Pick<Places, 'places'>

/**
 * The essay in the largest type that fits on one page, at most in the chosen one. Where none does it is set in the
 * smallest, on as many pages as it takes, and `overflows` says what does not fit. Six tries at most.
 */
export function fitOnePage(
  essay: EssayDocument,
  setIn: (size: number) => Sheet,
): { document: NodeTypstDocument; overflows: string | null } {
  const chosen = essay.page.textSize
  const largest = setIn(chosen)
  if (fits(largest)) return { document: largest.document, overflows: null }
  const least = Math.min(smallest, chosen)
  let best = setIn(least)
  if (!fits(best)) return { document: best.document, overflows: whatIsLeft(essay, best, least) }
  let [low, high] = [0, Math.ceil((chosen - least) / step)]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const tried = setIn(least + middle * step)
    if (fits(tried)) [low, best] = [middle, tried]
    else high = middle
  }
  return { document: best.document, overflows: null }
}

const fits = ({ document }: Sheet): boolean => document.numOfPages === 1

function whatIsLeft(essay: EssayDocument, { document, places }: Sheet, size: number): string {
  const pages = counted(document.numOfPages, 'page')
  const says = `Even in type of ${size} points this takes ${pages}, not one`
  const first = places.find(({ page, block }) => page > 1 && block < essay.blocks.length)
  const named = first ? wordsAt(essay, first) : ''
  const from = named === '' ? '' : `: what comes from “${named}” on does not fit`
  return `${says}${from}. Leave out what you can spare, such as analysis and comments.`
}

/** The first words of a block or of a row, by which a person finds it. */
function wordsAt({ blocks }: EssayDocument, { block: at, row }: Place): string {
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
