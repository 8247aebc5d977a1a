/** Kills many times and counts what came of it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inPairs } from '../support/in-pairs.ts'
import { createLooker } from '../support/looker.ts'
import type { Random } from '../support/random.ts'
import { type Failure, type Outcome, tallyOf } from '../support/report.ts'
import type { Stock } from '../support/stock.ts'
import { makeFiles } from './files.ts'
import { killKinds } from './kinds.ts'
import { type Course, courseOf, type Setting, type Tried, tryKill } from './try-kill.ts'

export type KillRun = {
  stock: Stock
  within: string
  times: number
  random: Random
  atOnce?: number
}

export async function runKills({
  stock,
  within,
  times,
  random,
  atOnce = 2,
}: KillRun): Promise<Outcome> {
  const place = join(within, 'kills')
  mkdirSync(place)
  const files = await makeFiles(stock, place)
  const lookers = Array.from({ length: atOnce }, createLooker)
  const settings = lookers.map((looker): Setting => ({ stock, files, looker, within: place }))
  const [first] = settings
  if (!first) throw new Error('nobody is there to look')
  const courses = new Map<string, Course>()
  const tried = new Map<string, Tried[]>()
  const failures: Failure[] = []
  try {
    await inPairs(killsInTurn(times), settings, async (setting, kill, at) => {
      const course = courses.get(kill.name) ?? (await courseOf(kill, setting))
      courses.set(kill.name, course)
      const one = await tryKill(kill, course, setting, random.of(`kill ${at}`))
      tried.set(kill.name, [...(tried.get(kill.name) ?? []), one])
      const what = `${kill.name}, kill ${at}`
      for (const says of one.faults) failures.push({ what, kind: 'lost', says })
      for (const says of one.left) failures.push({ what, kind: 'left over', says })
    })
  } finally {
    for (const looker of lookers) looker.close()
  }
  return {
    title: 'Kills',
    columns: [
      'killed',
      'at a change of a file',
      'answers before',
      'kept',
      'lost or half',
      'left over',
    ],
    rows: [...tried].map(([name, all]) => ({
      name,
      counts: [
        all.length,
        tallyOf(all, ({ atChange }) => atChange),
        all.reduce((so, { answers }) => so + answers, 0),
        tallyOf(all, ({ faults, left }) => faults.length + left.length === 0),
        tallyOf(all, ({ faults }) => faults.length > 0),
        tallyOf(all, ({ left }) => left.length > 0),
      ],
    })),
    notes: [],
    failures,
  }
}

/** Each kind as often as its share says, spread over the run. */
function killsInTurn(times: number) {
  const whole = killKinds.reduce((so, { share }) => so + share, 0)
  const due = killKinds.map((kill) => ({ kill, owed: 0 }))
  return Array.from({ length: times }, () => {
    for (const each of due) each.owed += each.kill.share / whole
    const next = due.reduce((most, each) => (each.owed > most.owed ? each : most))
    next.owed -= 1
    return next.kill
  })
}
