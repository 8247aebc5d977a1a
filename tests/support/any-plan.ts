/** Any plan document the schema allows, for properties of what reads and writes plans. */
import fc from 'fast-check'
import { newId } from '../../src/shared/model/ids.ts'
import {
  type Block,
  type Citation,
  type Counter,
  deepestItem,
  evidenceUses,
  type FreePart,
  type Hyperlink,
  type Inline,
  type InnerSection,
  type List,
  listStyles,
  marks,
  normalItems,
  normalLine,
  type Part,
  type PlanDocument,
  type Point,
  planDocumentVersion,
  stances,
  type TextRun,
} from '../../src/shared/model/plan.ts'
import { type Cite, locatorLabels } from '../../src/shared/model/source.ts'

const anyId = fc.constant(null).map(() => newId())

const anyText = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('\n', 'a\nb', '\n\n', 'words, words', '  ', '\t'),
)

const anyRun: fc.Arbitrary<TextRun> = fc
  .record({ text: anyText, on: fc.subarray([...marks]) })
  .map(({ text, on }) => ({ type: 'text', text, ...(on.length > 0 && { marks: on }) }))

export const anyCite: fc.Arbitrary<Cite> = fc.record(
  {
    sourceId: anyId,
    locator: fc.string(),
    label: fc.constantFrom(...locatorLabels),
    prefix: fc.string(),
    suffix: fc.string(),
  },
  { requiredKeys: ['sourceId'] },
)

const anyCitation: fc.Arbitrary<Citation> = fc.record({
  type: fc.constant('citation'),
  cites: fc.array(anyCite, { minLength: 1, maxLength: 3 }),
})

const anyHyperlink: fc.Arbitrary<Hyperlink> = fc.record({
  type: fc.constant('hyperlink'),
  url: fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.constantFrom('https://example.org/', 'mailto:someone@example.org'),
  ),
  content: fc.array(anyRun, { minLength: 1, maxLength: 2 }),
})

/** A line in its normal form. */
export const anyContent: fc.Arbitrary<Inline[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: anyRun },
      { weight: 1, arbitrary: anyCitation },
      { weight: 1, arbitrary: anyHyperlink },
    ),
    { maxLength: 5 },
  )
  .map(normalLine)

const line = <T extends string>(type: T) =>
  fc.record({ type: fc.constant(type), id: anyId, content: anyContent })

const anyList: fc.Arbitrary<List> = fc.record({
  type: fc.constant('list'),
  id: anyId,
  style: fc.constantFrom(...listStyles),
  items: fc
    .array(fc.record({ depth: fc.nat(deepestItem), content: anyContent }), {
      minLength: 1,
      maxLength: 4,
    })
    .map(normalItems),
})

const anyWords = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'one\ntwo', '\n'))

const anyEvidence = fc.record(
  {
    type: fc.constant('evidence' as const),
    id: anyId,
    snippetId: anyId,
    words: anyWords,
    taken: anyWords,
    use: fc.constantFrom(...evidenceUses),
    citation: anyCite,
    comment: anyContent,
  },
  { requiredKeys: ['type', 'id', 'words', 'use', 'comment'] },
)

const anyFreePart: fc.Arbitrary<FreePart> = fc.oneof(
  line('paragraph'),
  line('analysis'),
  anyEvidence,
  anyList,
)

const anyCounter: fc.Arbitrary<Counter> = fc.record({
  type: fc.constant('counter'),
  id: anyId,
  claim: anyContent,
  body: fc.array(anyFreePart, { maxLength: 2 }),
  reply: anyContent,
})

const anyPart: fc.Arbitrary<Part> = fc.oneof(
  { weight: 5, arbitrary: anyFreePart },
  { weight: 1, arbitrary: anyCounter },
  { weight: 1, arbitrary: line('link') },
)

const anyPoint: fc.Arbitrary<Point> = fc.record({
  type: fc.constant('point'),
  id: anyId,
  stance: fc.constantFrom(...stances),
  claim: anyContent,
  body: fc.array(anyPart, { maxLength: 4 }),
})

const anyInnerSection: fc.Arbitrary<InnerSection> = fc.record({
  type: fc.constant('section'),
  id: anyId,
  title: anyContent,
  blocks: fc.array(fc.oneof(anyPoint, anyFreePart), { maxLength: 3 }),
})

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  anyFreePart,
  anyPoint,
  line('line-of-argument'),
  fc.record({
    type: fc.constant('judgement' as const),
    id: anyId,
    body: fc.array(anyFreePart, { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('section' as const),
    id: anyId,
    title: anyContent,
    blocks: fc.array(fc.oneof(anyPoint, anyFreePart, anyInnerSection), { maxLength: 4 }),
  }),
)

const anyNumber = fc.integer({ min: 1, max: 10_000 })

/** Any document the schema allows, each line and list in its normal form. */
export const anyDocument: fc.Arbitrary<PlanDocument> = fc.record(
  {
    version: fc.constant(planDocumentVersion),
    blocks: fc.array(anyBlock, { maxLength: 6 }),
    budget: fc.record({ words: anyNumber, minutes: anyNumber }, { requiredKeys: [] }),
    dismissed: fc.array(
      fc.record({
        check: fc.constantFrom('no-counter', 'single-source'),
        block: fc.option(anyId),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['version', 'blocks'] },
)
