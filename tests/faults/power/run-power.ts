/** Cuts the power at many moments of some work, and looks whether all that was answered is there. */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeNotes } from '../kills/files.ts'
import { isWholeFile } from '../kills/whole-file.ts'
import { inPairs } from '../support/in-pairs.ts'
import { createLooker, type Looker } from '../support/looker.ts'
import type { Random } from '../support/random.ts'
import { type Failure, type Outcome, tallyOf } from '../support/report.ts'
import type { Stock } from '../support/stock.ts'
import { savingIn } from '../support/words.ts'
import { allOfIt, byChance, type Choice, createDisk, nothingMore } from './disk.ts'
import { answersIn, type Recorded, record, standing } from './record.ts'

export type PowerRun = { stock: Stock; within: string; times: number; random: Random }

type Answer = { id?: string; saving?: number; name?: string; path?: string }

/** What may be on the disk after a cut, and what had been answered by then. */
type Cut = { what: string; choice: string; files: Map<string, Buffer>; answers: Answer[] }

export async function runPower({ stock, within, times, random }: PowerRun): Promise<Outcome> {
  const notes = join(within, 'power-notes.txt')
  writeNotes(notes, 40)
  const { recorded, ...rest } = await record(stock, notes, within)
  const columns = ['cut', 'answers before', 'kept', 'lost']
  const title = 'Power cuts'
  if (!recorded) {
    const why = 'why' in rest ? rest.why : ''
    return { title, columns, rows: [], notes: [`Left out: ${why}.`], failures: [] }
  }
  const lookers = [createLooker(), createLooker()]
  const failures: Failure[] = []
  const tried: { choice: string; answers: number; isKept: boolean }[] = []
  try {
    await inPairs([...cutsOf(recorded, times, random)], lookers, async (looker, cut) => {
      const faults = await faultsAfter(cut, recorded.folder, within, looker)
      tried.push({
        choice: cut.choice,
        answers: cut.answers.length,
        isKept: faults.length === 0,
      })
      for (const says of faults) failures.push({ what: cut.what, kind: 'lost', says })
    })
  } finally {
    for (const looker of lookers) looker.close()
  }
  const syncs = tallyOf(recorded.steps, ({ does }) => does === 'sync' || does === 'syncfolder')
  return {
    title,
    columns,
    rows: [...Map.groupBy(tried, ({ choice }) => choice)].map(([name, of]) => ({
      name,
      counts: [
        of.length,
        of.reduce((so, { answers }) => so + answers, 0),
        tallyOf(of, ({ isKept }) => isKept),
        tallyOf(of, ({ isKept }) => !isKept),
      ],
    })),
    notes: [
      `The work that was cut made ${recorded.steps.length} changes of files, ${syncs} of them syncs.`,
    ],
    failures,
  }
}

/** Two in three right after an answer, when most is at stake; no state of the disk twice. */
function* cutsOf({ folder, before, steps }: Recorded, times: number, random: Random) {
  const answersAt = steps.flatMap((step, at) =>
    step.does === 'write' && step.path === answersIn(folder) ? [at] : [],
  )
  const choices: [string, () => Choice][] = [
    ['only what was synced', () => nothingMore],
    ['a part of the rest', () => byChance(random)],
    ['all of it', () => allOfIt],
  ]
  const perCut = choices.length
  const wanted = Math.ceil(times / perCut)
  const moments = new Set(
    Array.from({ length: wanted }, (_, at) =>
      at % 3 === 2 || at >= answersAt.length ? random.below(steps.length) : random.pick(answersAt),
    ),
  )
  const disk = createDisk(before)
  const answers: Answer[] = []
  const seen = new Set<string>()
  for (const [at, step] of steps.entries()) {
    disk.take(step)
    if (step.does === 'write' && step.path === answersIn(folder))
      answers.push(JSON.parse(step.bytes.toString('utf8')))
    if (!moments.has(at)) continue
    for (const [choice, make] of choices) {
      const files = disk.afterCut(make())
      const mark = markOf(files, answers.length)
      if (seen.has(mark)) continue
      seen.add(mark)
      const what = `cut after step ${at + 1} of ${steps.length}, ${choice}`
      yield { what, choice, files, answers: [...answers] } satisfies Cut
    }
  }
}

function markOf(files: Map<string, Buffer>, answers: number): string {
  const hash = createHash('sha256').update(String(answers))
  for (const [path, bytes] of files) if (!path.endsWith('/answers')) hash.update(path).update(bytes)
  return hash.digest('hex')
}

async function faultsAfter(
  { files, answers }: Cut,
  folder: string,
  within: string,
  looker: Looker,
): Promise<string[]> {
  const own = join(within, crypto.randomUUID())
  const moved = (path: string) => join(own, path.slice(folder.length))
  try {
    mkdirSync(join(own, 'data'), { recursive: true })
    for (const [path, bytes] of files) {
      // The index of the WAL is memory that the system may write or not; SQLite makes it anew.
      if (path.endsWith('-shm')) continue
      mkdirSync(dirname(moved(path)), { recursive: true })
      writeFileSync(moved(path), bytes)
    }
    const { opened, shown, raw, told } = await looker.look(join(own, 'data'))
    if (!opened || raw.length > 0) return [`it does not open: ${raw.concat(told).join(' ')}`]
    const names = Object.values(shown.notebooks)
    const last = new Map(answers.map((answer) => [JSON.stringify(keyOf(answer)), answer]))
    return [...last.values()].flatMap(({ id, saving, name, path }) => {
      if (id !== undefined && (savingIn(shown.plans[id] ?? '') ?? 0) < (saving ?? 0))
        return [
          `saving ${saving} of a plan was answered; ${savingIn(shown.plans[id] ?? '')} is there`,
        ]
      if (name !== undefined && !names.includes(name)) return [`the import “${name}” is gone`]
      if (path === undefined) return []
      const bytes = files.get(path)
      if (!bytes || bytes.toString('latin1') === standing) return [`the export ${path} is gone`]
      return isWholeFile(path, bytes) ? [] : [`the export ${path} is half a file`]
    })
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

/** What an answer is about: a later one of the same stands for those before it. */
const keyOf = ({ id, name, path }: Answer) => ({ id, name, path })
