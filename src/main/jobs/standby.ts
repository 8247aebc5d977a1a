/** A worker thread that stays: it is made ready once, and then answers questions as they come. docs/decisions/054 */
import { Worker } from 'node:worker_threads'
import type { StandbyAnswer, StandbyQuestion, StandbyRequest } from './protocol.ts'
import { unpackThrown } from './thrown.ts'

export type Standby<Question, Answer> = {
  /**
   * Answers one after the other, in the order they were asked. The thread starts with the first.
   * @throws what answering threw; the signal's reason when it says stop before the thread has begun on it.
   */
  ask(question: Question, signal?: AbortSignal): Promise<Answer>
  /** Has what is asked from now on answered by a thread that is made ready anew; what waits is asked again. */
  renew(): void
  close(): Promise<void>
}

/**
 * How much that was just made the thread may hold before it looks for what is garbage, in MB. It stays as long as the
 * app, and V8 would let it keep 14 MB more of what a search had made, which took no longer with this.
 */
const youngMb = 4

type Waiting<Answer> = {
  question: unknown
  signal: AbortSignal | undefined
  resolve(answer: Answer): void
  reject(reason: unknown): void
}

/**
 * @param workerUrl the worker's entry: its source under Node, its bundle in the built app.
 * @param name of what the thread does, in the worker's table.
 * @param inputNow gives what it is made ready with; plain data.
 */
export function createStandby<Question, Answer>(
  workerUrl: URL,
  name: string,
  inputNow: () => unknown,
): Standby<Question, Answer> {
  let worker: Worker | null = null
  let asked: Waiting<Answer> | null = null
  const waiting: Waiting<Answer>[] = []

  function start(): Worker {
    const thread = new Worker(workerUrl, {
      workerData: { standby: name, input: inputNow() } satisfies StandbyRequest,
      env: process.env,
      resourceLimits: { maxYoungGenerationSizeMb: youngMb },
    })
    thread.on('message', (answer: StandbyAnswer) => {
      if (worker !== thread) return
      const current = asked
      asked = null
      // It waits for questions for ever, and that is no reason for the app to go on.
      thread.unref()
      if (answer.type === 'answer') current?.resolve(answer.value as Answer)
      else current?.reject(unpackThrown(answer.thrown))
      next()
    })
    const end = (reason: unknown) => {
      if (worker !== thread) return
      worker = null
      asked?.reject(reason)
      asked = null
      next()
    }
    thread.on('error', end)
    thread.on('exit', (code) => end(new Error(`the worker for ${name} ended with code ${code}`)))
    return thread
  }

  function next() {
    while (!asked) {
      const first = waiting.shift()
      if (!first) return
      if (first.signal?.aborted) first.reject(first.signal.reason)
      else {
        asked = first
        worker ??= start()
        worker.ref()
        worker.postMessage({ question: first.question } satisfies StandbyQuestion)
      }
    }
  }

  return {
    ask: (question, signal) =>
      new Promise((resolve, reject) => {
        waiting.push({ question, signal, resolve, reject })
        next()
      }),
    renew() {
      const thread = worker
      worker = null
      if (asked) waiting.unshift(asked)
      asked = null
      void thread?.terminate()
      next()
    },
    async close() {
      const thread = worker
      worker = null
      const closed = new Error('Linchpin is closing.')
      for (const { reject } of [...(asked ? [asked] : []), ...waiting.splice(0)]) reject(closed)
      asked = null
      await thread?.terminate()
    },
  }
}
