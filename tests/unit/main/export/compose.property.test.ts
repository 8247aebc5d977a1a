import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { type Citer, createCiter, plainText } from '../../../../src/main/citations/index.ts'
import { type Composition, compose } from '../../../../src/main/export/compose.ts'
import { printable, printableRuns } from '../../../../src/main/export/printable.ts'
import type { AnyBlock } from '../../../../src/shared/model/blocks.ts'
import { childrenOf } from '../../../../src/shared/model/blocks.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Inline } from '../../../../src/shared/model/inline.ts'
import { planDocumentSchema } from '../../../../src/shared/model/plan.ts'
import type { Cite } from '../../../../src/shared/model/source.ts'
import { citedAs } from '../../../../src/shared/plan/cited-as.ts'
import { citedIn } from '../../../../src/shared/plan/cites.ts'
import * as outline from '../../../../src/shared/plan/outline.ts'
import { documentOf } from '../../../support/any-plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import { linesIn, marksOf, wordsOf } from './essay-lines.ts'
import { sources } from './made-up.ts'

let citer: Citer
beforeAll(async () => {
  const style = await styleForTests()
  citer = createCiter(style, sources)
})

const knownSnippet = newId()
const lostSnippet = newId()
const inherited: Record<string, Cite> = {
  [knownSnippet]: { sourceId: sources[0]?.id ?? '' },
  [lostSnippet]: { sourceId: newId() },
}

const text = fc.oneof(fc.lorem(), fc.string({ unit: 'binary' }), fc.constantFrom(' ', '\n', '\0'))
const documents = documentOf({
  text: text.filter((words) => words !== ''),
  snippetId: fc.constantFrom(knownSnippet, lostSnippet),
  cite: fc.record(
    { sourceId: fc.constantFrom(...sources.map((source) => source.id), newId()), locator: text },
    { requiredKeys: ['sourceId'] },
  ),
})

/** A line of a plan: its words, and what each of its citations is of. */
type Expected = { words: string; hasCitation: boolean; cited: Cite[][] }

const lineOf = (content: readonly Inline[]): Expected => {
  const citations = content.filter((inline) => inline.type === 'citation')
  return {
    words: printable(outline.wordsOf(content)).trim(),
    hasCitation: citations.length > 0,
    cited: citations
      .map(({ cites }) => cites.filter(citer.knows))
      .filter((cites) => cites.length > 0),
  }
}

/** The lines of a block and of all in it, in reading order. */
function linesOf(block: AnyBlock): Expected[] {
  if (block.type === 'evidence') {
    const nearest = block.snippetId ? inherited[block.snippetId] : undefined
    const cite = [block.citation, nearest].find((cite) => cite && citer.knows(cite))
    const words = printable(block.words).trim()
    return [{ words, hasCitation: false, cited: cite ? [[cite]] : [] }, lineOf(block.comment)]
  }
  const inside = (childrenOf(block)?.blocks ?? []).flatMap(linesOf)
  if (block.type === 'counter') return [lineOf(block.claim), ...inside, lineOf(block.reply)]
  return [...outline.linesOf(block).map(lineOf), ...inside]
}

const composed = (document: Composition['document']) =>
  compose({
    question: 'Why?',
    document,
    cites: inherited,
    sources,
    citer,
    author: '',
    options: defaultExportOptions,
  })

const own = ['Line of argument', 'By what I judge', 'Judgement']
const squeezed = (words: string): string => words.replace(/\s+/gu, '')

it('prints every word of a plan once and in order, and a note for whatever is cited, in its place', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(planDocumentSchema.safeParse(document).success).toBe(true)
      const essay = composed(document)

      const expected = document.blocks
        .flatMap(linesOf)
        .filter(({ words, cited }) => words !== '' || cited.length > 0)
      const printed = linesIn(essay.blocks)
        .filter(({ type, runs }) => type !== 'stance' && runs.length > 0)
        .map(({ runs }) => ({ words: wordsOf(runs), marks: marksOf(runs) }))
        .filter(({ words }) => !own.includes(words) && !/^Point \d+$/u.test(words))
      // Blanks beside a citation are the mark's to close; all others stay as they are.
      const shown = (words: string, at: number) =>
        expected[at]?.hasCitation ? squeezed(words) : words
      expect(printed.map(({ words }, at) => shown(words, at))).toEqual(
        expected.map(({ words }, at) => shown(words, at)),
      )

      expect(printed.map(({ marks }) => marks.length)).toEqual(
        expected.map(({ cited }) => cited.length),
      )
      const marks = printed.flatMap(({ marks }) => marks)
      expect(marks).toEqual(marks.map((_, index) => index + 1))
      expect(essay.notes.map((note) => note.number)).toEqual(marks)
      const { citations } = citer.cite(expected.flatMap(({ cited }) => cited))
      expect(essay.notes.map(({ runs }) => plainText(runs))).toEqual(
        citations.map((runs) => printable(plainText(runs)).trim()),
      )
      for (const note of essay.notes) expect(plainText(note.runs)).not.toBe('')
    }),
    { numRuns: 120 },
  )
})

it('numbers its notes as the window does', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const essay = composed(document)
      const shown = citedIn(document).flatMap((one) => {
        if (one.type === 'citation')
          return one.cites.some(citer.knows) ? [one.cites.filter(citer.knows)] : []
        const cite = citedAs(one, inherited, citer.knows)
        return cite ? [[cite]] : []
      })
      const { citations } = citer.cite(shown)
      expect(essay.notes.map(({ runs }) => runs)).toEqual(
        citations.map((runs) => printableRuns(runs)),
      )
    }),
  )
})

it('never leaps in depth, and never prints an empty item', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { blocks } = composed(document)
      const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
      for (const [at, level] of levels.entries())
        expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
      const parts = blocks.flatMap((block) => (block.type === 'group' ? block.parts : [block]))
      for (const part of parts) {
        if (part.type !== 'list') continue
        for (const [at, { depth, runs }] of part.items.entries()) {
          expect(depth).toBeLessThanOrEqual((part.items[at - 1]?.depth ?? -1) + 1)
          expect(runs).not.toEqual([])
        }
      }
    }),
  )
})
