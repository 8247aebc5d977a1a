/** Sets right what was read out of snippets, several of them in one step that is undone as one. */
import { newId } from '../../../shared/model/ids.ts'
import type { Dates, Snippet } from '../../../shared/model/note.ts'
import { saysStretch } from '../../../shared/text/says-dates.ts'
import { useActsDone } from '../library/index.ts'
import { idOfDates, idOfPerson, type ReadDate, type ReadPerson } from './read-things.ts'
import { withDates } from './typed-dates.ts'

type Fields = { dates?: Dates[]; people?: string[] }

/** @param saved does something once the words are saved. */
export function useCorrecting(saved: (what: () => Promise<unknown>) => Promise<void>) {
  const { act, remember } = useActsDone()
  /** @param fieldsOf what a snippet has then. */
  const correct = (snippets: readonly Snippet[], fieldsOf: (snippet: Snippet) => Fields) =>
    saved(() => {
      const follows = `set right ${newId()}`
      return act(
        async (library) => {
          const [last, ...others] = snippets.toReversed()
          if (!last) throw new Error('There is no snippet to set right')
          for (const snippet of others.toReversed())
            remember(
              await library.correct({ snippetId: snippet.id, ...fieldsOf(snippet) }),
              follows,
            )
          return library.correct({ snippetId: last.id, ...fieldsOf(last) })
        },
        { follows },
      )
    })
  const addDates = (snippet: Snippet, dates: Dates) =>
    correct([snippet], () => ({ dates: withDates(snippet.dates, dates) }))
  const addPerson = (snippet: Snippet, name: string) =>
    correct([snippet], () => ({ people: distinct([...snippet.people, name]) }))
  return {
    addDates,
    addPerson,
    /** The date is another, or with null none. @returns the id it has then. */
    async dates(thing: ReadDate, snippets: readonly Snippet[], to: Dates | null) {
      await correct(snippets, (snippet) => ({
        dates: snippet.dates.flatMap((each) =>
          saysStretch(each) === thing.says ? (to ?? []) : each,
        ),
      }))
      return to && idOfDates(to)
    },
    /** Another name stands for the person, or with null none. @returns the id it has then. */
    async person(thing: ReadPerson, snippets: readonly Snippet[], to: string | null) {
      await correct(snippets, (snippet) => ({
        people: distinct(
          snippet.people.flatMap((each) => (each === thing.says ? (to ?? []) : each)),
        ),
      }))
      return to && idOfPerson(to)
    },
  }
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)]
