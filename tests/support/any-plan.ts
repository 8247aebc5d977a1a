/** Any plan document the schema allows, for properties of what reads and writes plans. */
import fc from 'fast-check'
import {
  type Block,
  type Counter,
  deepestItem,
  evidenceUses,
  type FreePart,
  type InnerSection,
  type List,
  listStyles,
  normalItems,
  type Part,
  type Point,
  stances,
} from '../../src/shared/model/blocks.ts'
import { newId } from '../../src/shared/model/ids.ts'
import {
  type Citation,
  type Hyperlink,
  type Inline,
  marks,
  normalLine,
  type TextRun,
} from '../../src/shared/model/inline.ts'
import { type PlanDocument, planDocumentVersion } from '../../src/shared/model/plan.ts'
import { type Cite, locatorLabels } from '../../src/shared/model/source.ts'

const anyId = fc.constant(null).map(() => newId())

const anyText = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('\n', 'a\nb', '\n\n', 'words, words', '  ', '\t'),
)

const anyCite: fc.Arbitrary<Cite> = fc.record(
  {
    sourceId: anyId,
    locator: fc.string(),
    label: fc.constantFrom(...locatorLabels),
    prefix: fc.string(),
    suffix: fc.string(),
  },
  { requiredKeys: ['sourceId'] },
)

/** What a plan's words, snippets and sources are to be, where it matters. */
type Givens = {
  /** Never empty. */
  text: fc.Arbitrary<string>
  cite: fc.Arbitrary<Cite>
  snippetId: fc.Arbitrary<string>
}
const anything: Givens = { text: anyText, cite: anyCite, snippetId: anyId }

/** A line in its normal form. */
function contentOf({ text, cite }: Givens): fc.Arbitrary<Inline[]> {
  const run: fc.Arbitrary<TextRun> = fc
    .record({ text, on: fc.subarray([...marks]) })
    .map(({ text, on }) => ({ type: 'text', text, ...(on.length > 0 && { marks: on }) }))
  const citation: fc.Arbitrary<Citation> = fc.record({
    type: fc.constant('citation'),
    cites: fc.array(cite, { minLength: 1, maxLength: 3 }),
  })
  const hyperlink: fc.Arbitrary<Hyperlink> = fc.record({
    type: fc.constant('hyperlink'),
    url: fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.constantFrom('https://example.org/', 'mailto:someone@example.org'),
    ),
    content: fc.array(run, { minLength: 1, maxLength: 2 }),
  })
  const inline = fc.oneof(
    { weight: 6, arbitrary: run },
    { weight: 1, arbitrary: citation },
    { weight: 1, arbitrary: hyperlink },
  )
  return fc.array(inline, { maxLength: 5 }).map(normalLine)
}

export const anyContent = contentOf(anything)

function freePartOf(givens: Givens, content: fc.Arbitrary<Inline[]>): fc.Arbitrary<FreePart> {
  const list: fc.Arbitrary<List> = fc.record({
    type: fc.constant('list'),
    id: anyId,
    style: fc.constantFrom(...listStyles),
    items: fc
      .array(fc.record({ depth: fc.nat(deepestItem), content }), { minLength: 1, maxLength: 4 })
      .map(normalItems),
  })
  const words = fc.oneof(givens.text, fc.constantFrom('', 'one\ntwo', '\n'))
  const evidence = fc.record(
    {
      type: fc.constant('evidence' as const),
      id: anyId,
      snippetId: givens.snippetId,
      words,
      taken: words,
      use: fc.constantFrom(...evidenceUses),
      citation: givens.cite,
      comment: content,
    },
    { requiredKeys: ['type', 'id', 'words', 'use', 'comment'] },
  )
  const line = <T extends string>(type: T) =>
    fc.record({ type: fc.constant(type), id: anyId, content })
  return fc.oneof(line('paragraph'), line('analysis'), evidence, list)
}

function blockOf(givens: Givens): fc.Arbitrary<Block> {
  const content = contentOf(givens)
  const freePart = freePartOf(givens, content)
  const line = <T extends string>(type: T) =>
    fc.record({ type: fc.constant(type), id: anyId, content })

  const counter: fc.Arbitrary<Counter> = fc.record({
    type: fc.constant('counter'),
    id: anyId,
    claim: content,
    body: fc.array(freePart, { maxLength: 2 }),
    reply: content,
  })
  const part: fc.Arbitrary<Part> = fc.oneof(
    { weight: 5, arbitrary: freePart },
    { weight: 1, arbitrary: counter },
    { weight: 1, arbitrary: line('link') },
  )
  const criteria = fc.array(anyId, { minLength: 1, maxLength: 2 })
  const point: fc.Arbitrary<Point> = fc.record(
    {
      type: fc.constant('point'),
      id: anyId,
      stance: fc.constantFrom(...stances),
      claim: content,
      criteria,
      body: fc.array(part, { maxLength: 4 }),
    },
    { requiredKeys: ['type', 'id', 'stance', 'claim', 'body'] },
  )
  const innerSection: fc.Arbitrary<InnerSection> = fc.record({
    type: fc.constant('section'),
    id: anyId,
    title: content,
    blocks: fc.array(fc.oneof(point, freePart), { maxLength: 3 }),
  })
  return fc.oneof(
    freePart,
    point,
    line('line-of-argument'),
    line('criterion'),
    fc.record(
      {
        type: fc.constant('judgement' as const),
        id: anyId,
        criteria,
        body: fc.array(freePart, { maxLength: 3 }),
      },
      { requiredKeys: ['type', 'id', 'body'] },
    ),
    fc.record({
      type: fc.constant('section' as const),
      id: anyId,
      title: content,
      blocks: fc.array(fc.oneof(point, freePart, innerSection), { maxLength: 4 }),
    }),
  )
}

const anyNumber = fc.integer({ min: 1, max: 10_000 })

/** Any document the schema allows, each line and list in its normal form, of what is given. */
export const documentOf = (givens: Partial<Givens> = {}): fc.Arbitrary<PlanDocument> =>
  fc.record(
    {
      version: fc.constant(planDocumentVersion),
      blocks: fc.array(blockOf({ ...anything, ...givens }), { maxLength: 6 }),
      budget: fc.record({ words: anyNumber, minutes: anyNumber }, { requiredKeys: [] }),
      dismissed: fc.array(
        fc.record({
          check: fc.constantFrom('no-counter', 'single-source'),
          block: fc.option(anyId),
        }),
        { maxLength: 2 },
      ),
      citing: fc.record({
        style: fc.constantFrom('mhra', 'apa', 'own:a-style'),
        locale: fc.constantFrom('en-GB', 'de-DE'),
      }),
    },
    { requiredKeys: ['version', 'blocks'] },
  )

export const anyDocument = documentOf()
