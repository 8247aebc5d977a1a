/** Having files read to a preview. */
import type { Preview } from '../../../shared/contract.ts'
import type { ChosenFile, DeskClient } from '../desk/index.ts'
import { handAllOver } from './hand-all-over.ts'

type Client = DeskClient['client']
export type FileAnswer = Parameters<Client['intake']['again']>[0]['answers'][number]
type Reading = Awaited<ReturnType<Client['intake']['read']>>

export type Read = {
  /** Null where no file was taken in. */
  preview: Preview | null
  /** Why files were not taken in. */
  faults: readonly string[]
}

type Options = {
  client: Client
  /** What is going on, and how much of it is done, from 0 to 1. */
  onProgress: (says: string, done: number) => void
  signal: AbortSignal
}

/** Hands files over and has them read. @param beside the preview whose files they are read with. */
export async function readFiles(
  files: readonly ChosenFile[],
  beside: string | null,
  { client, onProgress, signal }: Options,
): Promise<Read> {
  const { handed, faults } = await handAllOver(files, onProgress, signal)
  if (handed.length === 0) return { preview: null, faults }
  const steps =
    beside === null
      ? await client.intake.read({ files: handed }, { signal })
      : await client.intake.again({ previewId: beside, answers: [], more: handed }, { signal })
  return { preview: await lastOf(steps, onProgress), faults }
}

/** Has the files of a preview read again, with what was said of one of them. */
export async function readAgain(
  previewId: string,
  answer: FileAnswer,
  { client, onProgress, signal }: Options,
): Promise<Preview> {
  const steps = await client.intake.again({ previewId, answers: [answer] }, { signal })
  return lastOf(steps, onProgress)
}

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
