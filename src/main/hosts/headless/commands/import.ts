import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { limits, type Preview } from '../../../../shared/contract.ts'
import {
  type Command,
  CommandError,
  type DeskAtHand,
  prepared,
  readWords,
  UsageError,
} from '../command.ts'
import { counted } from '../plain.ts'

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
      if (positionals.length > limits.files)
        throw new UsageError(`At most ${limits.files} files are read at once.`)
      if (values.notebook !== undefined && !values.notebook.trim())
        throw new UsageError('--notebook needs a name.')
      const paths = positionals.map((path) => resolve(path))
      return async (desk) => {
        const preview = await read(desk, paths)
        for (const warning of preview.warnings) desk.tell(warning)
        if (preview.notes.length === 0)
          throw new CommandError('There are no notes to add; nothing was changed.')
        const name = values.notebook?.trim() ?? preview.notebookName
        const { notebookId, ...added } = await desk.calls.intake.add(
          {
            previewId: preview.id,
            notebook: { name },
            notes: preview.notes.map(({ heading }, index) => ({ index, heading })),
          },
          { signal: desk.signal },
        )
        return {
          json: { notebook: { id: notebookId, name }, ...added, warnings: preview.warnings },
          plain: `Added ${counted(added.notes, 'note')} with ${counted(added.snippets, 'snippet')} to “${name}”.`,
        }
      }
    })
  },
}

async function read({ calls, files, signal }: DeskAtHand, paths: string[]): Promise<Preview> {
  const handed = []
  for (const path of paths) {
    await mustBeFile(path)
    handed.push(await files.receive({ path, name: basename(path), temporary: false }))
  }
  const steps = await calls.intake.read({ files: handed.map(({ fileId }) => fileId) }, { signal })
  for await (const step of steps) if (step.type === 'preview') return step.preview
  throw new CommandError('Reading ended without a preview; nothing was changed.')
}

async function mustBeFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new CommandError(`There is no file ${path}.`)
  if (!found.isFile()) throw new CommandError(`${path} is not a file.`)
}
