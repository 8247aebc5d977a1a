/** Records what Linchpin writes and syncs while it works, by a library of our own that listens. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startAct } from '../kills/start-act.ts'
import type { Stock } from '../support/stock.ts'
import { readLog, type Step } from './log.ts'

export type Recorded = {
  /** The folder that was worked in: the data folder `data`, exports in `written`, answers in `answers`. */
  folder: string
  before: Map<string, Buffer>
  steps: Step[]
}

/** Null where it cannot be had, with why. */
export type Recording = { recorded: Recorded } | { recorded: null; why: string }

/** What stands where an export is to be written. */
export const standing = 'what was there before'

export async function record(stock: Stock, notes: string, within: string): Promise<Recording> {
  const library = join(within, 'log-writes.so')
  const why = compile(library)
  if (why) return { recorded: null, why }
  const folder = join(within, 'power')
  mkdirSync(join(folder, 'written'), { recursive: true })
  cpSync(stock.closed, join(folder, 'data'), { recursive: true })
  const files = ['essay.docx', 'essay.linchpin'].map((name) => join(folder, 'written', name))
  for (const path of files) writeFileSync(path, standing)
  writeFileSync(answersIn(folder), '')
  const before = filesIn(folder)
  const log = join(within, 'writes.log')
  const act = startAct(
    'day',
    { folder: join(folder, 'data'), saves: 60, notes, files, answers: answersIn(folder) },
    { LD_PRELOAD: library, LINCHPIN_LOG_FOLDER: folder, LINCHPIN_LOG_TO: log },
  )
  if ((await act.ended) !== 0) throw new Error(`the work that is recorded failed: ${act.said()}`)
  return { recorded: { folder, before, steps: readLog(readFileSync(log)) } }
}

export const answersIn = (folder: string): string => join(folder, 'answers')

/** Why it could not be compiled, or null. */
function compile(to: string): string | null {
  if (process.platform !== 'linux') return 'only Linux has a way to listen to a program’s writes'
  const source = join(import.meta.dirname, 'log-writes.c')
  const { error, status, stderr } = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', to, source], {
    encoding: 'utf8',
  })
  if (error) return 'there is no C compiler (cc) to make it with'
  return status === 0 ? null : `cc could not compile it: ${stderr}`
}

/** Every file below the folder with its bytes. */
export function filesIn(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
  return new Map(paths.map((path) => [path, readFileSync(path)]))
}
