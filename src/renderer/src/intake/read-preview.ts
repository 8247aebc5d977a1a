/** Having files read to a preview. */
import type { Preview } from '../../../shared/contract.ts'
import type { ChosenFile, DeskClient } from '../desk/index.ts'
import { handAllOver } from './hand-all-over.ts'

type Client = DeskClient['client']
export type FileAnswer = Parameters<Client['intake']['again']>[0]['answers'][number]
type Reading = Awaited<ReturnType<Client['intake']['read']>>

export type Read = {
  preview: Preview
  /** The files that are read, in the order of those of the preview. */
  taken: readonly ChosenFile[]
  /** Why others were not taken in. */
  faults: readonly string[]
}

type Options = {
  client: Client
  /** What is going on, and how much of it is done, from 0 to 1. */
  onProgress: (says: string, done: number) => void
  signal: AbortSignal
}

/**
 * Hands files over and has them read, with what was said of them before.
 * @returns only why, where none was taken in.
 */
export async function readFiles(
  files: readonly ChosenFile[],
  answers: readonly FileAnswer[],
  options: Options,
): Promise<Read | { faults: readonly string[] }> {
  const { client, onProgress, signal } = options
  const { handed, taken, faults } = await handAllOver(files, onProgress, signal)
  if (handed.length === 0) return { faults }
  const first = await lastOf(await client.intake.read({ files: handed }, { signal }), onProgress)
  const preview = answers.length === 0 ? first : await readAgain(first.id, answers, options)
  return { preview, taken, faults }
}

/** Has the files of a preview read again, with all that was said of them. */
export async function readAgain(
  previewId: string,
  answers: readonly FileAnswer[],
  { client, onProgress, signal }: Options,
): Promise<Preview> {
  const asked = { previewId, answers: [...answers] }
  return lastOf(await client.intake.again(asked, { signal }), onProgress)
}

async function lastOf(steps: Reading, onProgress: Options['onProgress']): Promise<Preview> {
  for await (const step of steps) {
    if (step.type === 'preview') return step.preview
    onProgress(step.says, step.done)
  }
  throw new Error('The reading ended without a preview.')
}

/** All that was said of the files, with one thing more. */
export function withAnswer(answers: readonly FileAnswer[], answer: FileAnswer): FileAnswer[] {
  const before = answers.find(({ file }) => file === answer.file)
  const others = answers.filter(({ file }) => file !== answer.file)
  return [...others, { ...before, ...answer }]
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
