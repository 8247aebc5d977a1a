/** Snippets made, cut, put together and set right by hand. */
import type { Done } from '../../../shared/contract-library.ts'
import type { Dates, SetByHand, SnippetKind } from '../../../shared/model/note.ts'
import { type Range, trimmed } from '../../../shared/text/ranges.ts'
import { type Database, DeskError } from '../../storage/index.ts'
import type { Acting } from './acting.ts'
import { jsonOf } from './cites.ts'
import type { Values } from './rows.ts'
import { distinct } from './tags.ts'
import { gone, inQuotes, listed } from './things.ts'
import { addSnippet, readValues, reword, type Standing } from './words.ts'

export type SnippetActs = {
  /** Makes a snippet of any words of a note, though they be in another; by UTF-16 offsets of its body. */
  makeSnippet(of: {
    noteId: string
    start: number
    end: number
    kind?: SnippetKind | undefined
  }): Promise<Done & { snippetId: string }>
  /** Cuts a snippet in two before an offset of its words; the first keeps its id. */
  splitSnippet(snippetId: string, at: number): Promise<Done>
  /** Makes one of neighbours in one note, with the words between; it keeps the id of the first. */
  mergeSnippets(snippetIds: readonly string[]): Promise<Done>
  /** Sets right what was read out of a snippet's words; null has it read anew. */
  correct(change: {
    snippetId: string
    kind?: SnippetKind | null | undefined
    dates?: readonly Dates[] | null | undefined
    people?: readonly string[] | null | undefined
  }): Promise<Done>
}

export function createSnippetActs(_: Database, acting: Acting): SnippetActs {
  const { undo, things, words, editing } = acting

  /** A note's words, with what is known to read them by. */
  function noteOf(noteId: string) {
    const { notebookId } = things.note(noteId)
    const { heading, body } = words.of(noteId)
    return { heading, body, known: words.peopleIn(notebookId) }
  }
  /** A snippet with the others of its note. @throws DeskError NOT_FOUND */
  function standing(snippetId: string) {
    const { noteId } = things.snippet(snippetId)
    const note = noteOf(noteId)
    const all = words.snippets(noteId, note.body)
    const snippet = all.find(({ id }) => id === snippetId)
    if (!snippet)
      throw new DeskError(
        'REFUSED',
        'This snippet is not where it says in its note, and cannot be changed.',
      )
    return { noteId, note, all, snippet }
  }

  return {
    async makeSnippet({ noteId, start, end, kind }) {
      const { snippetsAt } = await editing()
      return undo.act((journal) => {
        const note = noteOf(noteId)
        const range = wholeSigns(note.body, start, Math.min(end, note.body.length))
        if (!range) throw new DeskError('REFUSED', 'Select some words of the note first.')
        const isThere = words
          .snippets(noteId, note.body)
          .some((each) => each.start === range.start && each.end === range.end)
        if (isThere) throw new DeskError('REFUSED', 'These words are a snippet already.')
        const [read] = snippetsAt(note, [range])
        if (!read) throw gone('note')
        const draft = { ...read, ...(kind && { kind }) }
        const byHand: SetByHand[] = kind ? ['text', 'kind'] : ['text']
        journal.needs(noteId, 'body')
        const snippetId = addSnippet(journal, noteId, draft, { byHand })
        return { says: `${inQuotes(draft.text)} is a snippet now.`, snippetId }
      })
    },

    async splitSnippet(snippetId, at) {
      const { snippetsAt } = await editing()
      return undo.act((journal) => {
        const { noteId, note, snippet } = standing(snippetId)
        const cut = snippet.start + at
        const first = at < snippet.text.length && wholeSigns(note.body, snippet.start, cut)
        const second = at < snippet.text.length && wholeSigns(note.body, cut, snippet.end)
        if (!first || !second)
          throw new DeskError('REFUSED', 'Cut the snippet where there are words on both sides.')
        const [head, tail] = snippetsAt(note, [first, second])
        if (!head || !tail) throw gone('snippet')
        journal.needs(noteId, 'body')
        reword(journal, snippet, head, { by_hand: listed(chosen(snippet.byHand)) })
        const { tags, isStarred, cite, place } = snippet
        addSnippet(journal, noteId, tail, { tags, isStarred, cite, place, byHand: ['text'] })
        return { says: `${inQuotes(snippet.text)} is two snippets now.` }
      })
    },

    async mergeSnippets(snippetIds) {
      const { snippetsAt } = await editing()
      return undo.act((journal) => {
        const asked = new Set(snippetIds)
        const { noteId, note, all } = standing([...asked][0] ?? '')
        const merged = all.filter(({ id }) => asked.has(id))
        const [first, ...others] = merged
        if (!first || merged.length < asked.size || others.length === 0)
          throw new DeskError('REFUSED', 'Only snippets of one note can be made one.')
        const range = { start: first.start, end: Math.max(...merged.map(({ end }) => end)) }
        const between = all.find(
          ({ id, start, end }) => !asked.has(id) && start >= range.start && end <= range.end,
        )
        if (between && !merged.some((each) => covers(each, between)))
          throw new DeskError(
            'REFUSED',
            `Between them stands ${inQuotes(between.text)}. Choose that snippet too.`,
          )
        const [draft] = snippetsAt(note, [range])
        if (!draft) throw gone('snippet')
        journal.needs(noteId, 'body')
        for (const { id } of others) journal.remove('snippets', id)
        reword(journal, first, draft, {
          by_hand: listed(chosen(first.byHand)),
          tags: listed(distinct(merged.flatMap(({ tags }) => tags))),
          starred: merged.some(({ isStarred }) => isStarred) ? 1 : 0,
          cite: jsonOf(firstOf(merged, 'cite')),
          place: jsonOf(firstOf(merged, 'place')),
        })
        return { says: `${merged.length} snippets are one now: ${inQuotes(draft.text)}.` }
      })
    },

    async correct({ snippetId, ...given }) {
      const { snippetsAt } = await editing()
      return undo.act((journal) => {
        const { note, snippet } = standing(snippetId)
        const [read] = snippetsAt(note, [snippet])
        if (!read) throw gone('snippet')
        const values: Values = {}
        let byHand = snippet.byHand
        for (const field of ['kind', 'dates', 'people'] as const) {
          const value = given[field]
          if (value === undefined) continue
          byHand = byHand.filter((each) => each !== field)
          if (value === null) Object.assign(values, { [field]: readValues(read, [])[field] })
          else {
            byHand = [...byHand, field]
            values[field] = typeof value === 'string' ? value : JSON.stringify(value)
          }
        }
        journal.change('snippets', snippetId, { ...values, by_hand: listed(byHand) })
        return { says: `${inQuotes(snippet.text)} was set right.` }
      })
    },
  }
}

const chosen = (byHand: readonly SetByHand[]): SetByHand[] => [
  ...new Set([...byHand, 'text' as const]),
]

const covers = (one: Range, other: Range): boolean =>
  one.start <= other.start && other.end <= one.end

const firstOf = <Name extends 'cite' | 'place'>(snippets: readonly Standing[], name: Name) =>
  snippets.find((snippet) => snippet[name] !== undefined)?.[name]

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** The words of a range without space around them; no sign of two units is cut in two. Null for none. */
function wholeSigns(body: string, start: number, end: number): Range | null {
  const from = isLow(body.charCodeAt(start)) ? start - 1 : start
  const to = isLow(body.charCodeAt(end)) ? end + 1 : end
  return trimmed(body, Math.max(0, from), to)
}
