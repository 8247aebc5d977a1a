/** Reads files to a preview and adds what is new or changed: the window's dialog in one step. */
import { resolve } from 'node:path'
import {
  type Chosen,
  type HandedFile,
  limits,
  type Preview,
  tagsSchema,
} from '../../../../shared/contract.ts'
import { describeSource } from '../../../../shared/model/source-line.ts'
import { counted } from '../../../../shared/text/counted.ts'
import {
  type Command,
  CommandError,
  type DeskAtHand,
  fitting,
  prepared,
  readWords,
  UsageError,
} from '../command.ts'
import { handOver } from '../hand-over.ts'
import { findNotebook, notebookNameOf } from '../notebook-named.ts'

export const importNotes: Command = {
  name: 'import',
  takes: 'FILE… [--notebook NAME] [--tag TAG]… [--source ID]',
  does: 'Adds the notes and references in files or folders to the library.',
  options: [
    '--notebook NAME  the notebook to add to, made when there is none of that name',
    '--tag TAG        a tag for all notes; may be given again',
    '--source ID      the source of notes that name none (see: sources)',
  ],
  prepare(words) {
    const { values, positionals } = readWords(words, {
      notebook: { type: 'string' },
      tag: { type: 'string', multiple: true },
      source: { type: 'string' },
    })
    return prepared(values, () => {
      if (positionals.length === 0) throw new UsageError('FILE is missing.')
      if (positionals.length > limits.files)
        throw new UsageError(`At most ${limits.files} files are read at once.`)
      // As a path, no word at all is the folder the person is in.
      if (positionals.includes('')) throw new UsageError('A FILE is empty: it names nothing.')
      const named = notebookNameOf(values.notebook)
      const tags = fitting(tagsSchema, values.tag ?? [])
      const paths = positionals.map((path) => resolve(path))
      return async (desk) => {
        const { handed, absent } = await handOver(desk, paths, { ofFolders: true })
        if (handed.length === 0) throw new CommandError(absent.join('\n'))
        for (const warning of absent) desk.tell(warning)
        const preview = await read(desk, handed)
        const warnings = [...absent, ...saidOf(preview)]
        for (const warning of saidOf(preview)) desk.tell(warning)
        if (preview.headings.length + preview.sources.length === 0)
          throw new CommandError('There are no notes to add; nothing was changed.')
        const cite = values.source === undefined ? {} : await citing(desk, values.source)
        return { ...(await add(desk, preview, named, { tags, ...cite }, warnings)) }
      }
    })
  },
}

async function add(
  desk: DeskAtHand,
  preview: Known,
  named: string | undefined,
  forAll: Pick<Chosen, 'tags' | 'cite'>,
  warnings: readonly string[],
) {
  const wanted = named ?? preview.notebookName.trim()
  const present = await findNotebook(desk, wanted)
  const fresh = preview.sources.flatMap(({ same }, at) => (same ? [] : at))
  const notes = preview.headings.flatMap((heading, note) => composed(preview, heading, note))
  const {
    notebookId,
    undo: _,
    says: __,
    sources,
    changed,
    ...added
  } = await desk.calls.intake.add(
    {
      previewId: preview.id,
      notebook: present ? { id: present.id } : { name: wanted },
      notes,
      sources: fresh,
      ...forAll,
    },
    { signal: desk.signal },
  )
  // One that was there may be spelt with other capitals than were asked for.
  const name = present?.name ?? wanted
  const into = notebookId ?? present?.id
  const here = preview.headings.length - notes.length
  const says = [
    ...(notebookId
      ? [
          `Added ${counted(added.notes, 'note')} with ${counted(added.snippets, 'snippet')} to “${name}”.`,
        ]
      : []),
    ...(changed > 0 ? [`Gave ${counted(changed, 'note')} new words.`] : []),
    ...(here > 0 ? [`${counted(here, 'note')} ${here === 1 ? 'is' : 'are'} here already.`] : []),
    ...(preview.sources.length > 0
      ? [`Added ${counted(sources.added, 'source')}; ${sources.same} were here already.`]
      : []),
  ]
  return {
    json: {
      ...(into && { notebook: { id: into, name } }),
      ...added,
      changed,
      unchanged: here,
      ...(preview.sources.length > 0 && { sources }),
      warnings,
    },
    plain: says.join('\n') || 'Nothing new was in them; nothing was changed.',
  }
}

/** A note as it was read; one that is here has its new words, and none where a person changed it or nothing is new. */
function composed({ seen, lengths }: Known, heading: string, note: number): Chosen['notes'] {
  const known = seen[String(note)]
  if (known?.is === 'unchanged' || known?.isMine) return []
  const part = { of: 'body' as const, note, from: 0, to: lengths[note] ?? 0 }
  return [{ heading, parts: [part], ...(known && { into: known.noteId }) }]
}

async function citing({ calls, signal }: DeskAtHand, id: string): Promise<Pick<Chosen, 'cite'>> {
  const sources = await calls.sources.list(undefined, { signal })
  const found = sources.find((source) => source.id === id)
  if (!found) throw new CommandError(`There is no source ${id}. “sources” lists those there are.`)
  return { cite: { sourceId: found.id } }
}

/** What a person is told of the files: what was put right, what could not be read, what opens by a password only. */
function saidOf({ files, warnings, sources }: Known): string[] {
  const notRead = sources.flatMap(({ fields, notRead }) =>
    notRead === '' ? [] : `“${describeSource(fields)}”: “${notRead}” went into no field.`,
  )
  return [
    ...warnings,
    ...files.flatMap(({ name, mended, isLocked, fault }) => [
      ...mended.map((says) => `“${name}”: ${says}`),
      ...(isLocked && fault ? [fault] : []),
    ]),
    ...notRead,
  ]
}

/** What is asked of a preview here; its notes are the desk's to keep. */
type Known = Omit<Preview, 'notes'> & { headings: string[]; lengths: number[] }

async function read({ calls, signal }: DeskAtHand, handed: HandedFile[]): Promise<Known> {
  if (handed.length > limits.files)
    throw new UsageError(`At most ${limits.files} files are read at once.`)
  const steps = await calls.intake.read({ files: handed.map(({ fileId }) => fileId) }, { signal })
  for await (const step of steps) {
    if (step.type !== 'preview') continue
    const { notes, ...preview } = step.preview
    return {
      ...preview,
      headings: notes.map(({ heading }) => heading),
      lengths: notes.map(({ body }) => body.length),
    }
  }
  throw new CommandError('Reading ended without a preview; nothing was changed.')
}
