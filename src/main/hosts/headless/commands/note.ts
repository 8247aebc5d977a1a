import { headingSchema } from '../../../../shared/contract-library.ts'
import { tagsSchema } from '../../../../shared/model/note.ts'
import { type Command, fitting, prepared, readWords, UsageError } from '../command.ts'
import { contentOf } from '../content-of.ts'
import { findNotebook, notebookNameOf } from '../notebook-named.ts'

/** Where a note goes that is not told where. */
const usualNotebook = 'Notes'

/** Writes one note: what the window's own page for it does. */
export const note: Command = {
  name: 'note',
  takes: 'add --heading H --body FILE [--notebook NAME] [--tag T]…',
  does: 'Writes a note, and reads its snippets out of its words.',
  options: [
    '--heading H  what the note is called',
    '--body FILE  a text file with its words; - reads them from stdin',
    `--notebook NAME  the notebook it is added to, made when there is none of that name; “${usualNotebook}” unless told`,
    '--tag T  a tag of the note; may be given several times',
  ],
  prepare(words) {
    const { values, positionals } = readWords(words, {
      heading: { type: 'string' },
      body: { type: 'string' },
      notebook: { type: 'string' },
      tag: { type: 'string', multiple: true },
    })
    return prepared(values, () => {
      const [what, ...rest] = positionals
      if (what !== 'add' || rest.length > 0)
        throw new UsageError(`“note ${positionals.join(' ')}” means nothing: it is “note add”.`)
      if (values.heading === undefined) throw new UsageError('--heading is missing.')
      const heading = fitting(headingSchema, values.heading)
      const { body: from } = values
      if (!from) throw new UsageError('--body FILE is missing.')
      const tags = fitting(tagsSchema, values.tag ?? [])
      const wanted = notebookNameOf(values.notebook) ?? usualNotebook
      return async (desk) => {
        const body = (await contentOf(from, 'a note')).replace(/^\uFEFF/, '')
        const present = await findNotebook(desk, wanted)
        const { noteId, notebookId } = await desk.calls.library.addNote(
          { notebook: present ? { id: present.id } : { name: wanted }, heading, body, tags },
          { signal: desk.signal },
        )
        const { snippets } = await desk.calls.library.page({ noteId })
        const name = present?.name ?? wanted
        return {
          json: { id: noteId, notebook: { id: notebookId, name }, snippets: snippets.length },
          plain: `“${heading}” is in “${name}”.`,
        }
      }
    })
  },
}
