// Whatever is done by hand, and taken back, and done again.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Done } from '../../../../../src/shared/contract-library.ts'
import { expectSound, type LibraryByHand, libraryByHand } from '../../../../support/by-hand.ts'

const sentences = [
  'Lenin led.',
  'Stalin ruled in 1929.',
  'The harvest failed.',
  'Nobody knew.',
  'It rained\nand rained',
]
const some = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 })
const which = fc.nat(20)
const name = fc.constantFrom('Russia', 'russia', 'France', 'Spain')
const tag = fc.constantFrom('War', 'war', 'Peace')

const act = fc.oneof(
  fc.record({ type: fc.constant('add' as const), some, name, tag }),
  fc.record({ type: fc.constant('edit' as const), which, some, at: which, cut: which }),
  fc.record({ type: fc.constant('head' as const), which, name }),
  fc.record({ type: fc.constant('split' as const), which, at: which, name }),
  fc.record({ type: fc.constant('merge' as const), which, other: which }),
  fc.record({ type: fc.constant('make' as const), which, at: which, cut: which }),
  fc.record({ type: fc.constant('cut' as const), which, at: which }),
  fc.record({ type: fc.constant('join' as const), which }),
  fc.record({ type: fc.constant('correct' as const), which, isAnew: fc.boolean() }),
  fc.record({ type: fc.constant('star' as const), which, other: which, isStarred: fc.boolean() }),
  fc.record({ type: fc.constant('tag' as const), which, other: which, tag, away: tag }),
  fc.record({ type: fc.constant('retag' as const), tag, to: tag }),
  fc.record({ type: fc.constant('cite' as const), which, isGone: fc.boolean() }),
  fc.record({ type: fc.constant('move' as const), which, other: which, name }),
  fc.record({ type: fc.constant('rename' as const), which, name }),
  fc.record({ type: fc.constant('unite' as const), which, other: which }),
  fc.record({
    type: fc.constant('remove' as const),
    kind: fc.constantFrom('notebook', 'note', 'snippet'),
    which,
  }),
  fc.record({ type: fc.constant('restore' as const), which }),
)
type Act = typeof act extends fc.Arbitrary<infer Each> ? Each : never

const pick = <T>(list: readonly T[], at: number): T | undefined =>
  list[at % Math.max(1, list.length)]

async function perform(
  { acts, notebooks, sources }: LibraryByHand,
  each: Act,
): Promise<Done | null> {
  const all = notebooks.notes()
  const note = pick(all, 'which' in each ? each.which : 0)
  const other = pick(all, 'other' in each ? each.other : 0)
  const snippet = note && pick(note.snippets, 'which' in each ? each.which : 0)
  const noteId = note?.id ?? ''
  const inNote = { kind: 'note' as const, id: noteId }
  const inSnippet = { kind: 'snippet' as const, id: snippet?.id ?? '' }
  switch (each.type) {
    case 'add':
      return acts.addNote({
        notebook: { name: each.name },
        heading: `${each.name}?`,
        body: each.some.join(' '),
        tags: [each.tag],
      })
    case 'edit': {
      if (!note) return null
      const at = each.at * 5
      const body = `${note.body.slice(0, at)} ${each.some.join('\n')} ${note.body.slice(at + each.cut)}`
      return acts.editNote({ noteId, body })
    }
    case 'head':
      return acts.editNote({ noteId, heading: `${each.name} again` })
    case 'split':
      return acts.splitNote(noteId, each.at * 3 + 1, each.name)
    case 'merge':
      return acts.mergeNotes([noteId, other?.id ?? ''])
    case 'make':
      return acts.makeSnippet({ noteId, start: each.at, end: each.at + each.cut + 1 })
    case 'cut':
      return acts.splitSnippet(inSnippet.id, each.at + 1)
    case 'join':
      return acts.mergeSnippets(note?.snippets.slice(0, 2).map(({ id }) => id) ?? [])
    case 'correct':
      return acts.correct({
        snippetId: inSnippet.id,
        kind: each.isAnew ? null : 'event',
        people: each.isAnew ? null : ['Lenin'],
      })
    case 'star':
      return acts.star([inNote, inSnippet], each.isStarred)
    case 'tag':
      return acts.tag([inNote, inSnippet], [each.tag], [each.away])
    case 'retag':
      return acts.renameTag(each.tag, each.to)
    case 'cite':
      return acts.citeAll([inNote], each.isGone ? null : { sourceId: sources.list()[0]?.id ?? '' })
    case 'move':
      return acts.move([noteId, other?.id ?? ''], { name: each.name })
    case 'rename':
      return acts.renameNotebook(note?.notebookId ?? '', each.name)
    case 'unite':
      return acts.mergeNotebooks(note?.notebookId ?? '', other?.notebookId ?? '')
    case 'remove':
      return acts.remove([
        each.kind === 'notebook'
          ? { kind: 'notebook', id: note?.notebookId ?? '' }
          : each.kind === 'note'
            ? inNote
            : inSnippet,
      ])
    case 'restore': {
      const binned = pick(acts.bin(), each.which)
      return binned ? acts.restore([binned]) : null
    }
  }
}

/** An act, or nothing where it is refused with a sentence: it must have changed nothing then. */
async function tried(library: LibraryByHand, each: Act): Promise<Done | null> {
  const before = library.rows()
  try {
    return await perform(library, each)
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^(REFUSED|NOT_FOUND)$/) })
    expect(library.rows()).toEqual(before)
    return null
  }
}

test('all that was done can be undone to the last row, done again and undone again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (wanted) => {
      const library = libraryByHand()
      library.sources.add({ type: 'book', title: 'Fields of Rye' })
      await library.acts.addNote({
        notebook: { name: 'Russia' },
        heading: 'Who?',
        body: sentences.join(' '),
      })
      await library.acts.addNote({
        notebook: { name: 'France' },
        heading: 'Why?',
        body: sentences.join('\n'),
      })
      const start = library.rows()
      const done: Done[] = []
      for (const each of wanted) {
        const one = await tried(library, each)
        if (one) done.push(one)
        expectSound(library)
      }
      const end = library.rows()
      const undo = (acts: readonly Done[]) =>
        acts.toReversed().map((one) => library.acts.undo(one.undo))
      const undone = undo(done)
      expect(library.rows()).toEqual(start)
      expectSound(library)
      const again = undo(undone)
      expect(library.rows()).toEqual(end)
      expectSound(library)
      undo(again)
      expect(library.rows()).toEqual(start)
      library.database.close()
    }),
    { numRuns: 25 },
  )
})

test('what is undone out of turn is undone whole or refused, and the library is sound', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 3, maxLength: 10 }),
      fc.array(which, { minLength: 3, maxLength: 10 }),
      async (wanted, turns) => {
        const library = libraryByHand()
        library.sources.add({ type: 'book', title: 'Fields of Rye' })
        const done: Done[] = [
          await library.acts.addNote({
            notebook: { name: 'Russia' },
            heading: 'Who?',
            body: sentences.join(' '),
          }),
        ]
        for (const each of wanted) {
          const one = await tried(library, each)
          if (one) done.push(one)
        }
        for (const turn of turns) {
          const [one] = done.splice(turn % Math.max(1, done.length), 1)
          if (!one) continue
          const before = library.rows()
          try {
            done.push(library.acts.undo(one.undo))
          } catch (error) {
            expect(error).toMatchObject({ code: 'REFUSED' })
            expect(library.rows()).toEqual(before)
          }
          expectSound(library)
        }
        library.database.close()
      },
    ),
    { numRuns: 25 },
  )
})
