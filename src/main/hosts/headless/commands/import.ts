import { resolve } from 'node:path'
import { type HandedFile, limits, type Preview } from '../../../../shared/contract.ts'
import { counted } from '../../../../shared/text/counted.ts'
import {
  type Command,
  CommandError,
  type DeskAtHand,
  prepared,
  readWords,
  UsageError,
} from '../command.ts'
import { handOver } from '../hand-over.ts'
import { findNotebook, notebookNameOf } from '../notebook-named.ts'

/** Reads files to a preview and adds all of it: the window's dialog in one step. */
export const importNotes: Command = {
  name: 'import',
  takes: 'FILE… [--notebook NAME]',
  does: 'Adds the notes in files to a notebook.',
  options: ['--notebook NAME  the notebook to add to, made when there is none of that name'],
  prepare(words) {
    const { values, positionals } = readWords(words, { notebook: { type: 'string' } })
    return prepared(values, () => {
      if (positionals.length === 0) throw new UsageError('FILE is missing.')
      // As a path, no word at all is the folder the person is in.
      if (positionals.includes('')) throw new UsageError('A FILE is empty: it names nothing.')
      if (positionals.length > limits.files)
        throw new UsageError(`At most ${limits.files} files are read at once.`)
      const named = notebookNameOf(values.notebook)
      const paths = positionals.map((path) => resolve(path))
      return async (desk) => {
        const { handed, absent } = await handOver(desk, paths)
        if (handed.length === 0) throw new CommandError(absent.join('\n'))
        for (const warning of absent) desk.tell(warning)
        const preview = await read(desk, handed)
        for (const warning of preview.warnings) desk.tell(warning)
        if (preview.headings.length === 0)
          throw new CommandError('There are no notes to add; nothing was changed.')
        const wanted = named ?? preview.notebookName.trim()
        const present = await findNotebook(desk, wanted)
        const { notebookId, ...added } = await desk.calls.intake.add(
          {
            previewId: preview.id,
            notebook: present ? { id: present.id } : { name: wanted },
            notes: preview.headings.map((heading, index) => ({ index, heading })),
          },
          { signal: desk.signal },
        )
        // One that was there may be spelt with other capitals than were asked for.
        const name = present?.name ?? wanted
        return {
          json: {
            notebook: { id: notebookId, name },
            ...added,
            warnings: [...absent, ...preview.warnings],
          },
          plain: `Added ${counted(added.notes, 'note')} with ${counted(added.snippets, 'snippet')} to “${name}”.`,
        }
      }
    })
  },
}

/** What is asked of a preview here; its notes are the desk's to keep. */
type Known = Omit<Preview, 'notes'> & { headings: string[] }

async function read({ calls, signal }: DeskAtHand, handed: HandedFile[]): Promise<Known> {
  const steps = await calls.intake.read({ files: handed.map(({ fileId }) => fileId) }, { signal })
  for await (const step of steps) {
    if (step.type !== 'preview') continue
    const { notes, ...preview } = step.preview
    return { ...preview, headings: notes.map(({ heading }) => heading) }
  }
  throw new CommandError('Reading ended without a preview; nothing was changed.')
}
