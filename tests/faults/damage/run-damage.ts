/** Tries many kinds of damage and counts what came of them. */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inPairs } from '../support/in-pairs.ts'
import { isRaw } from '../support/look.ts'
import { createLooker } from '../support/looker.ts'
import type { Random } from '../support/random.ts'
import { type Failure, type Outcome, tallyOf } from '../support/report.ts'
import type { Stock } from '../support/stock.ts'
import type { Damage } from './damage.ts'
import { damagesOf } from './index.ts'
import { type Judged, type Problem, problemKinds } from './judge.ts'
import { damagedCopy, trialOf, tryDamage } from './try-damage.ts'

/** One in so many is opened by the built command too. */
const byCommandEach = 12

export type DamageRun = { stock: Stock; within: string; times: number; random: Random }

/** As many as are asked for: a share of each kind, or all of them and then again with other chances. */
export function chosenDamages(stock: Stock, times: number, random: Random): [Damage, Random][] {
  const all = damagesOf(stock).map((damage) => ({ damage, order: random.of(damage.name).next() }))
  const byKind = [...Map.groupBy(all, ({ damage }) => damage.kind).values()].map((alike) =>
    alike.toSorted((a, b) => a.order - b.order),
  )
  const longest = Math.max(...byKind.map((alike) => alike.length))
  const inTurn = Array.from({ length: longest }, (_, at) =>
    byKind.flatMap((alike) => alike[at] ?? []),
  ).flat()
  return Array.from({ length: times }, (_, at) => {
    const chosen = inTurn[at % inTurn.length]
    if (!chosen) throw new Error('there is no damage to try')
    return [chosen.damage, random.of(`round ${Math.floor(at / inTurn.length)}`)]
  })
}

export async function runDamage({ stock, within, times, random }: DamageRun): Promise<Outcome> {
  const lookers = [createLooker(), createLooker()]
  const trials = lookers.map((looker) => trialOf(stock, looker, within))
  const failures: Failure[] = []
  const byKind = new Map<string, Judged[]>()
  let commands = 0
  try {
    await inPairs(
      chosenDamages(stock, times, random),
      trials,
      async (trial, [damage, chance], at) => {
        const judged = await tryDamage(trial, damage, chance)
        byKind.set(damage.kind, [...(byKind.get(damage.kind) ?? []), judged])
        if (at % byCommandEach === 0) {
          commands += 1
          const raw = await openByCommand(stock, damage, chance, within)
          if (raw) judged.problems.push({ kind: 'raw', says: `the command: ${raw}` })
        }
        for (const problem of judged.problems) failures.push({ what: damage.name, ...problem })
      },
    )
  } finally {
    for (const looker of lookers) looker.close()
  }
  const all = [...byKind.values()].flat()
  const sum = (of: (judged: Judged) => number) => all.reduce((so, judged) => so + of(judged), 0)
  return {
    title: 'Damage',
    columns: ['tried', 'kept whole', 'told what is gone', ...problemKinds],
    rows: [...byKind].map(([kind, judged]) => ({ name: kind, counts: countsOf(judged) })),
    notes: [
      `${sum(({ readablePlans }) => readablePlans)} plans could still be read by plain SELECTs; ${sum((judged) => judged.readablePlans - judged.keptPlans)} of them were lost.`,
      `${commands} of the ${all.length} were opened by the built command as well.`,
    ],
    failures,
  }
}

function countsOf(judged: readonly Judged[]): number[] {
  const isGood = ({ problems }: Judged) => problems.length === 0
  const worst = ({ problems }: Judged): Problem['kind'] | undefined =>
    problemKinds.find((kind) => problems.some((problem) => problem.kind === kind))
  return [
    judged.length,
    tallyOf(judged, (each) => isGood(each) && each.gone === 0),
    tallyOf(judged, (each) => isGood(each) && each.gone > 0),
    ...problemKinds.map((kind) => tallyOf(judged, (each) => worst(each) === kind)),
  ]
}

/** What of the command's words no person can use; null if none. It ends with 0 or with a sentence. */
async function openByCommand(
  stock: Stock,
  damage: Damage,
  random: Random,
  within: string,
): Promise<string | null> {
  const folder = join(within, crypto.randomUUID())
  mkdirSync(folder)
  try {
    damagedCopy(stock, damage, random, folder)
    const { code, stderr } = await plansByCommand(folder)
    if (isRaw(stderr)) return stderr.slice(0, 300)
    return code === 0 || stderr.trim() ? null : `exit code ${code}, and no word`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function plansByCommand(folder: string): Promise<{ code: number | null; stderr: string }> {
  const words = [resolve('out/main/headless.js'), 'plans', '--json', '--data', folder]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((settle, fail) => {
    child.on('error', fail)
    child.on('close', (code) => settle({ code, stderr }))
  })
}
