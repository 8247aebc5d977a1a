/** What passes between the main thread and a worker. */
import type { Thrown } from './thrown.ts'

/**
 * A job: its input is cloned into the thread, its result back; both are plain data. What would be too much to be cloned
 * at once goes in parts before the result.
 */
export type Job = (
  input: never,
  progress: (done: number, says: string) => void,
  give: (part: unknown) => void,
) => Promise<unknown>
export type JobTable = Record<string, Job>

export type JobRequest = { name: string; input: unknown }

export type WorkerMessage =
  | { type: 'progress'; done: number; says: string }
  | { type: 'part'; part: unknown }
  | { type: 'result'; value: unknown }
  /** An error whose message is a sentence for the person. */
  | { type: 'refused'; says: string }
  | { type: 'failed'; thrown: Thrown }

/** A thread that stays is made ready with its input, and gives what answers questions. */
export type StandbyTable = Record<string, (input: never) => Promise<(question: never) => unknown>>

export type StandbyRequest = { standby: string; input: unknown }
export type StandbyQuestion = { question: unknown }
export type StandbyAnswer = { type: 'answer'; value: unknown } | { type: 'failed'; thrown: Thrown }
