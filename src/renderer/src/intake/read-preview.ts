/** Having files read to a preview. */
import type { Preview } from '../../../shared/contract.ts'
import type { ChosenFile, DeskClient } from '../desk/index.ts'
import { handAllOver } from './hand-all-over.ts'

type Client = DeskClient['client']
export type FileAnswer = Parameters<Client['intake']['again']>[0]['answers'][number]
type Reading = Awaited<ReturnType<Client['intake']['read']>>

/** A preview that the desk holds, and what it takes to have it read anew: its files and what was said of them. */
export type HeldPreview = {
  preview: Preview
  /** What the desk knows the files by, in their order. */
  files: readonly string[]
  answers: readonly FileAnswer[]
}

export type Read = {
  /** Null where no file was taken in. */
  held: HeldPreview | null
  /** Why files were not taken in. */
  faults: readonly string[]
}

type Options = {
  client: Client
  /** What is going on, and how much of it is done, from 0 to 1. */
  onProgress: (says: string, done: number) => void
  /** From now on the desk may have another preview in the place of the one that is there. */
  onAsked?: () => void
  signal: AbortSignal
}

/** Hands files over and has them read. @param beside the preview whose files they are read with. */
export async function readFiles(
  chosen: readonly ChosenFile[],
  beside: HeldPreview | null,
  options: Options,
): Promise<Read> {
  const { client, onProgress, signal } = options
  const letGo = (files: string[]): void => {
    // What the desk still holds goes with this page.
    client.intake.release({ files }).catch(() => undefined)
  }
  const { handed, faults } = await handAllOver(chosen, onProgress, signal, letGo)
  if (signal.aborted && handed.length > 0) {
    letGo(handed)
    signal.throwIfAborted()
  }
  if (handed.length === 0) return { held: null, faults }
  if (beside) return readBeside(handed, faults, beside, options)
  const preview = await lastOf(await client.intake.read({ files: handed }, { signal }), onProgress)
  return { held: { preview, files: handed, answers: [] }, faults }
}

async function readBeside(
  more: string[],
  faults: readonly string[],
  there: HeldPreview,
  options: Options,
): Promise<Read> {
  const { client, onProgress, onAsked, signal } = options
  onAsked?.()
  try {
    const asked = { previewId: there.preview.id, answers: [], more }
    const preview = await lastOf(await client.intake.again(asked, { signal }), onProgress)
    return { held: { ...there, preview, files: [...there.files, ...more] }, faults }
  } catch (error) {
    if (!isGone(error)) throw error
    // The desk lets go of files that it did not read.
    const says = 'The files that were there had to be read anew. Choose the others once more.'
    return { held: await readAnew(there, options), faults: [...faults, says] }
  }
}

/**
 * Has the files of a preview read again, with what was said of one of them. A reading that was stopped too late has
 * left a preview that nobody here knows in the place of the one that is known: then all is read anew.
 */
export async function readAgain(
  { preview, files, answers: before }: HeldPreview,
  answer: FileAnswer,
  options: Options,
): Promise<HeldPreview> {
  const { client, onProgress, onAsked, signal } = options
  const answers = withAnswer(before, answer)
  onAsked?.()
  try {
    const asked = { previewId: preview.id, answers: [answer] }
    const steps = await client.intake.again(asked, { signal })
    return { preview: await lastOf(steps, onProgress), files, answers }
  } catch (error) {
    if (!isGone(error)) throw error
    return readAnew({ files, answers }, options)
  }
}

/** One answer a file: what is said later of it goes beside what was said, or in its place. */
function withAnswer(before: readonly FileAnswer[], answer: FileAnswer): FileAnswer[] {
  const earlier = before.find(({ file }) => file === answer.file)
  return [...before.filter((one) => one !== earlier), { ...earlier, ...answer }]
}

/** Reads the files of a preview that is gone from the desk to another, with all that was said of them. */
export async function readAnew(
  { files, answers }: Pick<HeldPreview, 'files' | 'answers'>,
  { client, onProgress, signal }: Options,
): Promise<HeldPreview> {
  const steps = await client.intake.read({ files: [...files] }, { signal })
  const first = await lastOf(steps, onProgress)
  if (answers.length === 0) return { preview: first, files, answers }
  try {
    const asked = { previewId: first.id, answers: [...answers] }
    const preview = await lastOf(await client.intake.again(asked, { signal }), onProgress)
    return { preview, files, answers }
  } catch {
    // Without what was said it is a preview too, which asks for it once more.
    return { preview: first, files, answers: [] }
  }
}

/** Whether the desk says that it does not have the preview. */
export const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'NOT_FOUND'

async function lastOf(steps: Reading, onProgress: Options['onProgress']): Promise<Preview> {
  for await (const step of steps) {
    if (step.type === 'preview') return step.preview
    onProgress(step.says, step.done)
  }
  throw new Error('The reading ended without a preview.')
}

/** Whether there is something to look at: notes, sources, or a file of which more can be had. */
export const hasSomething = ({ notes, sources, files }: Preview): boolean =>
  notes.length + sources.length > 0 ||
  files.some(
    ({ isLocked, leftOut, table }) =>
      isLocked || table !== undefined || leftOut.some(({ words }) => words.trim() !== ''),
  )

/** Why there is nothing to look at, a sentence each. */
export function saysNothing({ files, warnings }: Preview): string[] {
  const faults = files.flatMap(({ fault }) => fault ?? [])
  const says = [...new Set([...faults, ...warnings])]
  return says.length > 0 ? says : ['There are no notes in what you chose.']
}
