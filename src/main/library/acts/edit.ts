/** Gives a note other words, and lets its snippets follow them. */
import type { Acting } from './acting.ts'
import type { Journal } from './journal.ts'
import { addSnippet, reword, type Standing } from './words.ts'

type Edits = Awaited<ReturnType<Acting['editing']>>
type Words = { noteId: string; heading: string; body: string }

/** How many snippets came with the words, and how many went. */
export type Became = { fresh: number; gone: number }

export function createEdit({ things, words, chosen }: Acting) {
  /** @throws DeskError NOT_FOUND when the note is gone or in the bin. */
  return function edit(journal: Journal, edits: Edits, { noteId, heading, body }: Words): Became {
    const note = things.note(noteId)
    const before = words.of(noteId)
    const became =
      body === before.body
        ? { fresh: 0, gone: 0 }
        : carryOver(journal, edits, noteId, before.body, {
            heading,
            body,
            known: words.peopleIn(note.notebookId),
          })
    journal.change('notes', noteId, { heading, body })
    journal.adjust('notes', noteId, { updated: new Date().toISOString() })
    chosen.touch(note.notebookId, journal)
    return became
  }

  /** Moves, rewords, lets go of and adds snippets as the words were changed. */
  function carryOver(
    journal: Journal,
    edits: Edits,
    id: string,
    before: string,
    note: { heading: string; body: string; known: readonly string[] },
  ): Became {
    const standing = new Map<string, Standing>(
      words.snippets(id, before).map((snippet) => [snippet.id, snippet]),
    )
    const { kept, gone, fresh } = edits.carriedOver(
      before,
      [...standing.values()].map(({ byHand, ...rest }) => ({
        ...rest,
        isChosen: byHand.includes('text'),
      })),
      note.body,
    )
    journal.needs(id, 'snippets')
    for (const each of gone) journal.remove('snippets', each)
    for (const { id, start, end, isChanged } of kept)
      if (!isChanged) journal.change('snippets', id, { starts: start, ends: end })
    const changed = kept.filter(({ isChanged }) => isChanged)
    for (const [at, draft] of edits.snippetsAt(note, changed).entries()) {
      const snippet = standing.get(changed[at]?.id ?? '')
      if (snippet) reword(journal, snippet, draft)
    }
    for (const draft of edits.snippetsAt(note, fresh)) addSnippet(journal, id, draft)
    return { fresh: fresh.length, gone: gone.length }
  }
}
