import { type Note, tagSchema } from '../../../../shared/model/note.ts'
import { type Command, fitting, prepared, readWords, UsageError } from '../command.ts'
import { notebookNamed, notebookNameOf } from '../notebook-named.ts'
import { datesInWords, indented } from '../plain.ts'

/** Every note with its snippets. */
export const notes: Command = {
  name: 'notes',
  takes: '[--notebook NAME] [--tag T]',
  does: 'Lists notes with their snippets.',
  options: [
    '--notebook NAME  only the notes of that notebook',
    '--tag T  only the notes that have that tag, or have a snippet that has it',
  ],
  prepare(words) {
    const { values, positionals } = readWords(words, {
      notebook: { type: 'string' },
      tag: { type: 'string' },
    })
    return prepared(values, () => {
      if (positionals.length > 0)
        throw new UsageError(`“${positionals.join(' ')}” means nothing here.`)
      const notebook = notebookNameOf(values.notebook)
      const tag = values.tag === undefined ? undefined : fitting(tagSchema, values.tag)
      return async (desk) => {
        const notebookId =
          notebook === undefined ? undefined : (await notebookNamed(desk, notebook)).id
        const found = await desk.calls.library.notes(
          { ...(notebookId && { notebookId }), ...(tag && { tag }) },
          { signal: desk.signal },
        )
        return {
          json: found.map(shown),
          plain:
            found.map(inWords).join('\n') ||
            (tag ? `No note has the tag “${tag}”.` : 'There are no notes yet.'),
        }
      }
    })
  },
}

const shown = ({ id, heading, body, tags, isStarred, snippets }: Note) => ({
  id,
  heading,
  body,
  tags,
  starred: isStarred,
  snippets: snippets.map(({ id, text, start, end, kind, dates, people, tags, isStarred }) => ({
    id,
    text,
    start,
    end,
    kind,
    dates,
    people,
    tags,
    starred: isStarred,
  })),
})

const inWords = ({ heading, tags, snippets }: Note): string =>
  [
    heading || '(no heading)',
    ...(tags.length > 0 ? [indented(tags.map((tag) => `#${tag}`).join(' '), '    ')] : []),
    ...snippets.flatMap(({ text, kind, dates, people }) => [
      indented(text, '  – '),
      indented([kind, ...dates.map(datesInWords), ...people].join(' · '), '    '),
    ]),
    '',
  ].join('\n')
