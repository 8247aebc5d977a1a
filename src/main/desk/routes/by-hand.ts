/** Answers about notes as a person writes, sorts and throws them away: each act can be undone. */
import { type Answering, planChanged } from './answering.ts'

/** The part of the library's calls that is about acts, and the page of a note. */
export function byHand({ os: { library }, services: { acts, notePages }, tell }: Answering) {
  const told = <Result>(result: Result): Result => {
    tell({ type: 'library' })
    return result
  }
  return {
    page: library.page.handler(({ input }) => notePages.page(input.noteId)),
    tags: library.tags.handler(() => acts.tags.list()),

    addNote: library.addNote.handler(async ({ input }) => told(await acts.addNote(input))),
    editNote: library.editNote.handler(async ({ input }) => told(await acts.editNote(input))),
    splitNote: library.splitNote.handler(async ({ input: { noteId, at, heading } }) =>
      told(await acts.splitNote(noteId, at, heading)),
    ),
    mergeNotes: library.mergeNotes.handler(({ input }) => told(acts.mergeNotes(input.noteIds))),

    makeSnippet: library.makeSnippet.handler(async ({ input }) =>
      told(await acts.makeSnippet(input)),
    ),
    splitSnippet: library.splitSnippet.handler(async ({ input: { snippetId, at } }) =>
      told(await acts.splitSnippet(snippetId, at)),
    ),
    mergeSnippets: library.mergeSnippets.handler(async ({ input }) =>
      told(await acts.mergeSnippets(input.snippetIds)),
    ),
    correct: library.correct.handler(async ({ input }) => told(await acts.correct(input))),

    star: library.star.handler(({ input: { things, isStarred } }) =>
      told(acts.star(things, isStarred)),
    ),
    tag: library.tag.handler(({ input: { things, add, remove } }) =>
      told(acts.tag(things, add, remove)),
    ),
    renameTag: library.renameTag.handler(({ input: { from, to } }) =>
      told(acts.renameTag(from, to)),
    ),
    citeAll: library.citeAll.handler(({ input: { things, cite } }) =>
      told(acts.citeAll(things, cite)),
    ),

    move: library.move.handler(({ input: { noteIds, notebook } }) =>
      told(acts.move(noteIds, notebook)),
    ),
    renameNotebook: library.renameNotebook.handler(({ input: { notebookId, name } }) =>
      told(acts.renameNotebook(notebookId, name)),
    ),
    mergeNotebooks: library.mergeNotebooks.handler(({ input: { notebookId, into } }) =>
      told(acts.mergeNotebooks(notebookId, into)),
    ),

    remove: library.remove.handler(({ input }) => told(acts.remove(input.things))),
    bin: library.bin.handler(() => acts.bin()),
    restore: library.restore.handler(({ input }) => told(acts.restore(input.things))),
    empty: library.empty.handler(({ input }) => told(acts.empty(input.things))),
    undo: library.undo.handler(({ input }) => {
      const undone = told(acts.undo(input.undo))
      // What is undone may be an import that brought sources, or a merge of sources that plans cite.
      tell({ type: 'sources' }, ...undone.plans.map(planChanged))
      return undone
    }),
  }
}
