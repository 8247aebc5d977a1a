import type { Note } from '../../../../shared/model/note.ts'
import { type Command, prepared, readWords, UsageError } from '../command.ts'
import { notebookNamed, notebookNameOf } from '../notebook-named.ts'
import { datesInWords, indented } from '../plain.ts'

/** Every note with its snippets. */
export const notes: Command = {
  name: 'notes',
  takes: '[--notebook NAME]',
  does: 'Lists notes with their snippets.',
  options: ['--notebook NAME  only the notes of that notebook'],
  prepare(words) {
    const { values, positionals } = readWords(words, { notebook: { type: 'string' } })
    return prepared(values, () => {
      if (positionals.length > 0)
        throw new UsageError(`“${positionals.join(' ')}” means nothing here.`)
      const notebook = notebookNameOf(values.notebook)
      return async (desk) => {
        const notebookId =
          notebook === undefined ? undefined : (await notebookNamed(desk, notebook)).id
        const found = await desk.calls.library.notes(notebookId ? { notebookId } : {}, {
          signal: desk.signal,
        })
        return {
          json: found.map(shown),
          plain: found.map(inWords).join('\n') || 'There are no notes yet.',
        }
      }
    })
  },
}

const shown = ({ id, heading, body, snippets }: Note) => ({
  id,
  heading,
  body,
  snippets: snippets.map(({ id, text, start, end, kind, dates, people }) => ({
    id,
    text,
    start,
    end,
    kind,
    dates,
    people,
  })),
})

const inWords = ({ heading, snippets }: Note): string =>
  [
    heading || '(no heading)',
    ...snippets.flatMap(({ text, kind, dates, people }) => [
      indented(text, '  – '),
      indented([kind, ...dates.map(datesInWords), ...people].join(' · '), '    '),
    ]),
    '',
  ].join('\n')
