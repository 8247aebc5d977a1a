/** How many words an essay has, by the rule that a person chose. */
import { type AnyBlock, walk } from '../../shared/model/blocks.ts'
import type { WordRule } from '../../shared/model/export-options.ts'
import { countOwnWords, countWordsIn } from '../../shared/plan/outline.ts'
import { counted } from '../../shared/text/counted.ts'
import { plainText } from '../citations/index.ts'
import type { EssayDocument } from './essay.ts'
import { runsIn } from './essay-runs.ts'
import type { Composition } from './layouts/composing.ts'

type Printed = Pick<EssayDocument, 'blocks' | 'notes' | 'layout'>

/** "1,243 words, without footnotes and bibliography"; blank where no count is asked for. */
export function countedWords(composition: Composition, essay: Printed): string {
  const { words: rule } = composition.options
  if (rule === 'none') return ''
  const citations = composition.citer.kind === 'note' ? 'footnotes' : 'citations'
  const ofCitations = rule === 'with-notes' ? citedWords(essay) : 0
  const many = ownWords(composition, essay, rule) + ofCitations
  return `${counted(many, 'word')}, ${sayings[rule](citations)}`
}

const sayings: Record<Exclude<WordRule, 'none'>, (citations: string) => string> = {
  text: (citations) => `without ${citations} and bibliography`,
  'with-notes': (citations) => `with ${citations}, without bibliography`,
  'without-quotations': (citations) => `without quotations, ${citations} and bibliography`,
}

/** What the window counts, of the blocks that this layout prints: titles of sections and labels are none of it. */
function ownWords({ document, options }: Composition, { layout }: Printed, rule: WordRule): number {
  const hasComments = options.comments && layout === 'full'
  const ofBlock = (block: AnyBlock): number => {
    if (block.type === 'analysis' && !options.analysis) return 0
    if (block.type !== 'evidence') return countOwnWords(block)
    const quoted = rule === 'without-quotations' && block.use === 'quotation'
    const printed = { ...block, comment: hasComments ? block.comment : [] }
    return countOwnWords(quoted ? { ...printed, words: '' } : printed)
  }
  return [...walk(document.blocks)].reduce((sum, block) => sum + ofBlock(block), 0)
}

const citedWords = ({ blocks, notes }: Printed): number =>
  [...runsIn(blocks), ...notes].reduce(
    (sum, run) => sum + ('runs' in run ? countWordsIn(plainText(run.runs)) : 0),
    0,
  )
