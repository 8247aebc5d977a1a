/** What holds of every plan file: added twice is added once, and what goes out comes in again. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planFileIn } from '../../../../src/main/plan-file/read.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { snippetKinds } from '../../../../src/shared/model/note.ts'
import { planDocumentSchema } from '../../../../src/shared/model/plan.ts'
import { type PlanFile, planFileSchema } from '../../../../src/shared/model/plan-file.ts'
import { locatorLabels, sourceTypes } from '../../../../src/shared/model/source.ts'
import { isVisible } from '../../../../src/shared/text/visible.ts'
import { documentOf } from '../../../support/any-plan.ts'
import { hostileWords } from '../export/hostile.ts'
import { bytesOf, type Library, temporaryLibrary } from './support.ts'

/** Few ids, so that files meet their own things and each other's in a library. */
const ids = Array.from({ length: 4 }, newId)
const id = fc.constantFrom(...ids)

const words = fc.oneof(
  fc.constantFrom(
    ...hostileWords,
    '',
    ' ',
    'a\0b',
    '__proto__',
    '<script>alert(1)</script>',
    '🦊\u202Ecod',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('Ebert', 'Preuss'),
)
const someWords = words.filter((text) => text !== '')
const question = someWords.filter(isVisible).map((text) => text.trim())
const date = fc.constantFrom('1919-01-01', '1923-12-31', '0987-06-05')

const cite = fc.record(
  {
    sourceId: id,
    locator: words,
    label: fc.constantFrom(...locatorLabels),
    prefix: words,
    suffix: words,
  },
  { requiredKeys: ['sourceId'] },
)
const source = fc.record(
  {
    id,
    type: fc.constantFrom(...sourceTypes),
    title: someWords,
    author: fc.array(
      fc.oneof(fc.record({ family: someWords, given: words }), fc.record({ literal: someWords })),
      { maxLength: 2 },
    ),
    publisher: words,
    issued: fc.record({ 'date-parts': fc.constant([[1998, 2]]) }),
    URL: words,
  },
  { requiredKeys: ['id', 'type', 'title'] },
)
const snippet = fc.record(
  {
    id,
    text: someWords,
    kind: fc.constantFrom(...snippetKinds),
    dates: fc.array(fc.record({ from: date, to: date }), { maxLength: 2 }),
    people: fc.array(words, { maxLength: 2 }),
    heading: words,
    cite,
  },
  { requiredKeys: ['id', 'text', 'kind', 'dates', 'people', 'heading'] },
)
/** Of snippets and sources that are in the file, in the library, or nowhere. */
const document = documentOf({ text: someWords, cite, snippetId: id })

const planFile: fc.Arbitrary<PlanFile> = fc
  .record({
    plan: fc.record({ id, question, document }),
    evidence: fc.uniqueArray(snippet, { selector: ({ id }) => id, maxLength: 4 }),
    sources: fc.uniqueArray(source, { selector: ({ id }) => id, maxLength: 4 }),
  })
  .map(({ plan, evidence, sources }) => {
    const known = new Set(sources.map(({ id }) => id))
    return planFileSchema.parse({
      plan: { ...plan, document: planDocumentSchema.parse(plan.document) },
      evidence: evidence.map(({ cite, ...snippet }) => ({
        ...snippet,
        ...(cite && known.has(cite.sourceId) && { cite }),
      })),
      sources,
    })
  })

/** As a file comes: written, and read again. */
const handed = (file: PlanFile): PlanFile => planFileIn(bytesOf(file), 'Essay.linchpin')

/** In whatever order they stand in the library. */
const sorted = <T extends { id: string }>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => (a.id < b.id ? -1 : 1))

function stateOf(library: Library) {
  const { sources, notes, notebooks, plans } = library.all()
  return { sources: sorted(sources), notes: sorted(notes), notebooks, plans: sorted(plans) }
}

test('is read as it was written, whatever words are in it', () => {
  fc.assert(
    fc.property(planFile, (file) => {
      expect(handed(file)).toEqual(file)
    }),
  )
})

test('added twice is added once, in whatever library', () => {
  fc.assert(
    fc.property(fc.array(planFile, { maxLength: 3 }), planFile, (before, file) => {
      const library = temporaryLibrary()
      for (const each of before) library.planFiles.add(each)
      const first = library.planFiles.add(file)
      const once = stateOf(library)
      expect(library.planFiles.add(file)).toEqual({
        ...first,
        isNew: false,
        sources: 0,
        snippets: 0,
      })
      expect(stateOf(library)).toEqual(once)
      library.database.close()
    }),
    { numRuns: 60 },
  )
})

test('changes nothing that was in the library, but for cites it lacked', () => {
  fc.assert(
    fc.property(fc.array(planFile, { minLength: 1, maxLength: 3 }), planFile, (before, file) => {
      const library = temporaryLibrary()
      for (const each of before) library.planFiles.add(each)
      const { sources, notes, plans } = library.all()
      const snippets = notes.flatMap((note) => note.snippets)
      library.planFiles.add(file)
      const after = library.all()
      expect(after.sources).toEqual(expect.arrayContaining(sources))
      expect(after.plans).toEqual(expect.arrayContaining(plans))
      const still = new Map(
        after.notes.flatMap((note) => note.snippets.map((each) => [each.id, each])),
      )
      for (const { cite, ...each } of snippets)
        expect(still.get(each.id)).toMatchObject(cite ? { ...each, cite } : each)
      library.database.close()
    }),
    { numRuns: 60 },
  )
})

test('written from the library it was added to says the same', () => {
  fc.assert(
    fc.property(planFile, (file) => {
      const there = temporaryLibrary()
      const here = temporaryLibrary()
      const first = there.planFiles.gather(there.plans.open(there.planFiles.add(file).plan.id))
      const added = here.planFiles.add(handed(first))
      expect(here.planFiles.gather(here.plans.open(added.plan.id))).toEqual(first)
      for (const { database } of [there, here]) database.close()
    }),
    { numRuns: 60 },
  )
})
