import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import {
  type Citer,
  createCiter,
  plainText,
  readStyle,
} from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import type { EssayBlock } from '../../../../src/main/export/essay.ts'
import { printable } from '../../../../src/main/export/printable.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import {
  type AnyBlock,
  type Evidence,
  evidenceUses,
  type Inline,
  type PlanDocument,
  planDocumentSchema,
  stances,
  walk,
} from '../../../../src/shared/model/plan.ts'
import { linesOf, wordsOf as plainWordsOf } from '../../../../src/shared/plan/outline.ts'
import { sources } from './made-up.ts'

let citer: Citer
beforeAll(async () => {
  const style = await readStyle('mhra', join(import.meta.dirname, '../../../../resources'))
  citer = createCiter(style, sources)
})

const knownSnippet = newId()
const lostSnippet = newId()
const cites = {
  [knownSnippet]: { sourceId: sources[0]?.id ?? '' },
  [lostSnippet]: { sourceId: newId() },
}

const id = fc.constant(null).map(() => newId())
const text = fc.oneof(
  fc.lorem(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '\n', '\0'),
)
const content = fc.array(
  fc.record({ type: fc.constant('text' as const), text: text.filter((words) => words !== '') }),
  { maxLength: 3 },
)
const cite = fc.record(
  { sourceId: fc.constantFrom(...sources.map((source) => source.id), newId()), locator: text },
  { requiredKeys: ['sourceId'] },
)
const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    type: fc.constant('evidence' as const),
    id,
    snippetId: fc.constantFrom(knownSnippet, lostSnippet),
    words: text,
    use: fc.constantFrom(...evidenceUses),
    citation: cite,
    comment: content,
  },
  { requiredKeys: ['type', 'id', 'words', 'use', 'comment'] },
)
const analysis = fc.record({ type: fc.constant('analysis' as const), id, content })
const paragraph = fc.record({ type: fc.constant('paragraph' as const), id, content })
const body = fc.array(fc.oneof(evidence, analysis, paragraph), { maxLength: 4 })
const point = fc.record({
  type: fc.constant('point' as const),
  id,
  stance: fc.constantFrom(...stances),
  claim: content,
  body,
})
const section = fc.record({
  type: fc.constant('section' as const),
  id,
  title: content,
  blocks: fc.array(fc.oneof(point, evidence, analysis, paragraph), { maxLength: 4 }),
})
const lineOfArgument = fc.record({ type: fc.constant('line-of-argument' as const), id, content })
const judgement = fc.record({ type: fc.constant('judgement' as const), id, body })
const documents: fc.Arbitrary<PlanDocument> = fc
  .array(fc.oneof(lineOfArgument, section, point, judgement, evidence, analysis, paragraph), {
    maxLength: 6,
  })
  .map((blocks) => ({ version: 2, blocks }))

const joined = (content: readonly Inline[]): string => plainWordsOf(content)

/** The words a block itself holds, in reading order. */
function wordsOf(block: AnyBlock): string[] {
  switch (block.type) {
    case 'section':
      return [joined(block.title)]
    case 'point':
      return [joined(block.claim)]
    case 'evidence':
      return [block.words, joined(block.comment)]
    case 'judgement':
      return []
    default:
      return linesOf(block).map(joined)
  }
}

const printedOf = (block: EssayBlock): string[] =>
  block.type === 'stance' ? [] : [plainText(block.runs)]

const own = ['Line of argument', 'Judgement']

it('prints every word of a plan once and in order, and a footnote for each cited piece', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(planDocumentSchema.safeParse(document).success).toBe(true)
      const essay = compose({ question: 'Why?', document, cites, citer, author: '' })

      const expected = [...walk(document.blocks)]
        .flatMap(wordsOf)
        .map((words) => printable(words).trim())
        .filter((words) => words !== '')
      const printed = essay.blocks
        .flatMap(printedOf)
        .filter((words) => words !== '' && !own.includes(words) && !/^Point \d+$/u.test(words))
      expect(printed).toEqual(expected)

      const cited = [...walk(document.blocks)].filter((block) => {
        if (block.type !== 'evidence') return false
        const inherited = block.snippetId === knownSnippet
        return inherited || (block.citation !== undefined && citer.knows(block.citation))
      })
      const marks = essay.blocks.flatMap((block) =>
        block.type === 'evidence' && block.note !== undefined ? [block.note] : [],
      )
      expect(marks).toEqual(cited.map((_, index) => index + 1))
      expect(essay.notes.map((note) => note.number)).toEqual(marks)
      for (const note of essay.notes) expect(plainText(note.runs).trim()).not.toBe('')
    }),
    { numRuns: 150 },
  )
})
