/** A citer that is kept while a plan is written prints, after any changes, what a fresh one prints. */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  createCiter,
  createKeptCiter,
  plainText,
  type Style,
} from '../../../../src/main/citations/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Cite, Source, SourceFields } from '../../../../src/shared/model/source.ts'
import { styleForTests } from '../../../support/styles.ts'

const book = (family: string, title: string, year: number): SourceFields => ({
  type: 'book',
  title,
  author: [{ family, given: `${family[0]}. J.` }],
  publisher: 'Allen Lane',
  'publisher-place': 'London',
  issued: { 'date-parts': [[year]] },
})

/** Works that are easily taken for one another: of one author, of one year, of authors of one name. */
const sources: Source[] = [
  book('Figes', 'A People’s Tragedy: The Russian Revolution', 1996),
  book('Figes', 'The Whisperers', 2007),
  book('Figes', 'Just Send Me Word', 2007),
  { ...book('Figes', 'Another Figes', 2007), author: [{ family: 'Figes', given: 'Eva' }] },
  book('Service', 'Stalin: A Biography', 2004),
  { ...book('Service', 'Lenin', 2004), language: 'de' },
  book('Pipes', 'Russia under the Bolshevik Regime', 1994),
  { type: 'legislation' as const, title: 'Reform Act 1832' },
].map((fields) => ({ ...fields, id: newId() }))

const anyCite: fc.Arbitrary<Cite> = fc.record(
  {
    sourceId: fc.constantFrom(...sources.map(({ id }) => id)),
    locator: fc.constantFrom('5', '58–61', '5'),
    label: fc.constantFrom('page' as const, 'chapter' as const),
    prefix: fc.constant('See'),
    suffix: fc.constant('my emphasis'),
    suppressAuthor: fc.constant(true as const),
  },
  { requiredKeys: ['sourceId'] },
)
const anyCitation = fc.array(anyCite, { maxLength: 3 })

type Act = { act: 'insert' | 'remove' | 'change' | 'move'; at: number; to: number; cites: Cite[] }
const anyAct: fc.Arbitrary<Act> = fc.record({
  act: fc.constantFrom('insert', 'remove', 'change', 'move'),
  at: fc.nat(20),
  to: fc.nat(20),
  cites: anyCitation,
})

function after(citations: readonly Cite[][], { act, at, to, cites }: Act): Cite[][] {
  const where = citations.length === 0 ? 0 : at % citations.length
  if (act === 'insert') return citations.toSpliced(where, 0, cites)
  if (act === 'change') return citations.toSpliced(where, 1, cites)
  const without = citations.toSpliced(where, 1)
  const moved = citations.slice(where, where + 1)
  return act === 'remove' ? without : without.toSpliced(to % (without.length + 1), 0, ...moved)
}

test('a citer that printed other documents before prints what a fresh one prints', async () => {
  const style = await styleForTests('oscola')
  const documents = fc.sample(fc.array(anyCitation, { maxLength: 8 }), { numRuns: 100, seed: 5 })
  const one = createCiter(style, sources)
  for (const citations of documents)
    expect(one.cite(citations)).toEqual(createCiter(style, sources).cite(citations))
}, 60_000)

test('a plan that is emptied and written anew prints as if read afresh', async () => {
  const style = await styleForTests('oscola')
  const documents = fc.sample(fc.array(anyCitation, { maxLength: 8 }), { numRuns: 100, seed: 5 })
  const kept = createKeptCiter(style, sources)
  for (const citations of documents) {
    kept.update([])
    expect(kept.update(citations)).toEqual(createCiter(style, sources).cite(citations).citations)
  }
}, 60_000)

describe.each(['mhra', 'chicago-notes', 'oscola', 'harvard', 'apa', 'mla', 'vancouver', 'ieee'])(
  '%s',
  (id) => {
    let style: Style
    beforeAll(async () => {
      style = await styleForTests(id)
    })
    test('whatever is put in, taken out, changed and moved, all prints as if read afresh', () => {
      const afresh = (citations: Cite[][]) => createCiter(style, sources).cite(citations)
      fc.assert(
        fc.property(
          fc.array(anyCitation, { maxLength: 8 }),
          fc.array(anyAct, { maxLength: 6 }),
          (given, acts) => {
            const kept = createKeptCiter(style, sources)
            let citations = given
            expect(kept.update(citations)).toEqual(afresh(citations).citations)
            for (const act of acts) {
              citations = after(citations, act)
              const printed = kept.update(citations).map(plainText)
              const { citations: wanted, bibliography } = afresh(citations)
              expect(printed).toEqual(wanted.map(plainText))
              expect(kept.bibliography()).toEqual(bibliography)
            }
          },
        ),
        { numRuns: 6 },
      )
    })
  },
)

test('a later note that becomes the first is printed in full', async () => {
  const [one, other] = sources
  if (!one || !other) throw new Error('There are no sources.')
  const kept = createKeptCiter(await styleForTests(), sources)
  const cite = (...all: Source[]) => kept.update(all.map(({ id }) => [{ sourceId: id }]))
  expect(cite(one, other, one).map(plainText)[2]).toBe('Figes, A People’s Tragedy.')
  expect(cite(other, one).map(plainText)[1]).toContain('(Allen Lane, 1996)')
})
