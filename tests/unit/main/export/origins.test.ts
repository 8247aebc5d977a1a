/** Which block of the plan each printed block is of: where a press on a page goes. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Citer, createCiter } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import type { EssayDocument } from '../../../../src/main/export/essay.ts'
import { walk } from '../../../../src/shared/model/blocks.ts'
import {
  defaultExportOptions,
  type Layout,
  layouts,
} from '../../../../src/shared/model/export-options.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { documentOf } from '../../../support/any-plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import {
  analysis,
  counter,
  evidence,
  judgement,
  lineOfArgument,
  link,
  list,
  paragraph,
  plan,
  point,
  section,
  sources,
} from './made-up.ts'

let citer: Citer
beforeAll(async () => {
  citer = createCiter(await styleForTests(), sources)
})

const composed = (document: PlanDocument, layout: Layout): EssayDocument =>
  compose({
    question: 'Who ruled?',
    author: '',
    cites: {},
    document,
    sources,
    citer,
    options: { ...defaultExportOptions, layout },
  })
const originsOf = (document: PlanDocument, layout: Layout) =>
  composed(document, layout).blocks.map(({ of }) => of)

describe('a block of a draft is of the block that it begins with', () => {
  const [free, list1, more] = [paragraph('Rooms.'), list('bulleted', [0, 'names']), analysis('So.')]
  const [objection, letter] = [counter('Posts were voted on', []), evidence('Letters.')]
  const [claimed, unclaimed] = [
    point('Clerks ruled', [letter, list1, link('So they ruled.')]),
    point('', [letter, link('So they ruled.')]),
  ]
  const [thesis, end] = [lineOfArgument('Clerks did'), judgement([more, list1])]

  it.each<[string, PlanDocument, string[]]>([
    ['a loose part', plan(free), [free.id]],
    ['loose parts that go on with each other', plan(free, more), [free.id]],
    ['a loose part after a list', plan(free, list1, more), [free.id, list1.id, more.id]],
    ['a counter of a point without a claim', plan(point('', [objection])), [objection.id]],
    ['a part after one that prints nothing', plan(paragraph(''), more), [more.id]],
    [
      'a point, its list and its last words',
      plan(claimed),
      [claimed.id, list1.id, claimed.body[2]?.id ?? ''],
    ],
    ['a point without a claim', plan(unclaimed), [letter.id]],
    ['a section and what is in it', plan(section('Rooms', [free])), ['', free.id]],
    ['line of argument and judgement', plan(thesis, end), [thesis.id, more.id, list1.id]],
  ])('%s', (_, document, expected) => {
    const ids = expected.map((id) => id || document.blocks[0]?.id)
    expect(originsOf(document, 'draft')).toEqual(ids)
  })
})

describe('a card is of the block that it asks about', () => {
  const [first, thesis] = [point('Clerks ruled', []), lineOfArgument('Clerks did')]
  const [blank, end] = [judgement([]), judgement([analysis('So.')])]

  it.each<[string, PlanDocument, string[]]>([
    ['the question is of the line of argument', plan(thesis, first), [thesis.id, first.id]],
    ['without one, of the first point', plan(lineOfArgument(''), first), [first.id, first.id]],
    ['the judgement is of the first that says anything', plan(blank, end), [end.id]],
  ])('%s', (_, document, expected) => {
    expect(originsOf(document, 'cards')).toEqual(expected)
  })
})

it.each(layouts)('every block of the layout %s is of one that the plan has', (layout) => {
  const documents = documentOf({
    text: fc.oneof(fc.lorem(), fc.constantFrom(' ', '\n')),
    snippetId: fc.constant(newId()),
    cite: fc.record({ sourceId: fc.constantFrom(...sources.map(({ id }) => id)) }),
  })
  fc.assert(
    fc.property(documents, (document) => {
      const ids = new Set([...walk(document.blocks)].map(({ id }) => id))
      for (const block of composed(document, layout).blocks) {
        const origins = block.type === 'table' ? (block.rowsOf ?? []) : [block.of]
        expect(origins).toHaveLength(block.type === 'table' ? block.rows.length : 1)
        for (const origin of origins) expect(ids).toContain(origin)
      }
    }),
  )
})
