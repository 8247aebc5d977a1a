/** Starts something, kills it at a moment, opens the folder again, and says what is not as promised. */
import { existsSync, mkdirSync, readdirSync, rmSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readableIn } from '../damage/readable.ts'
import { canonical } from '../support/look.ts'
import type { Looker } from '../support/looker.ts'
import type { Random } from '../support/random.ts'
import type { Stock } from '../support/stock.ts'
import type { Files, Kill, Place } from './kill.ts'

export type Setting = { stock: Stock; files: Files; looker: Looker; within: string }

/** How long it takes when nobody kills it, from its beginning, and how often files change meanwhile. */
export type Course = { ms: number; changes: number }

export type Tried = { faults: string[]; left: string[]; answers: number; atChange: boolean }

/** Lets it run to its end. @throws when it fails by itself. */
export async function courseOf(kill: Kill, setting: Setting): Promise<Course> {
  return inPlace(setting, async (place) => {
    const act = kill.start(place)
    await act.ready
    const from = performance.now()
    let changes = 0
    const watching = watch(place.within, { recursive: true }, () => (changes += 1))
    const code = await act.ended
    watching.close()
    if (code !== 0) throw new Error(`${kill.name} failed unkilled: ${act.said()}`)
    return { ms: performance.now() - from, changes }
  })
}

/** A third is killed at a change of some file, which lies where the writing is; the rest at any moment. */
export async function tryKill(
  kill: Kill,
  course: Course,
  setting: Setting,
  random: Random,
): Promise<Tried> {
  return inPlace(setting, async (place) => {
    const atChange = random.below(3) === 0
    const act = kill.start(place)
    await act.ready
    if (atChange) await nthChange(place.within, 1 + random.below(Math.max(1, course.changes)), act)
    else await Promise.race([pause(random.next() * course.ms), act.ended])
    await act.kill()
    return { ...(await judged(kill, place, setting.looker, act.answers())), atChange }
  })
}

async function judged(
  kill: Kill,
  place: Place,
  looker: Looker,
  answers: Record<string, unknown>[],
): Promise<Omit<Tried, 'atChange'>> {
  const { data, stock } = place
  if (!existsSync(data)) return { faults: [], left: [], answers: answers.length }
  const looked = await looker.look(data)
  if (!looked.opened || looked.raw.length > 0)
    return {
      faults: [`it does not open: ${looked.raw.concat(looked.told).join(' ').slice(0, 300)}`],
      left: [],
      answers: answers.length,
    }
  // Before anything else looks into the library, and leaves traces of its own.
  const left = leftIn(place.within)
  const { shown } = looked
  const isStocked = !kill.name.startsWith('restore') && Object.keys(shown.sources).length > 0
  const gone = isStocked ? goneFrom(stock, shown.plans) : []
  return {
    faults: [...gone, ...kill.faults({ ...place, answers, shown })],
    left,
    answers: answers.length,
  }
}

/** Plans of the stock that are not shown, or that say what they did not: those typed in have later savings. */
function goneFrom(stock: Stock, plans: Record<string, string>): string[] {
  const before = readableIn(stock.closed).plans
  if (!Object.keys(plans).some((id) => id in before)) return []
  return Object.entries(before).flatMap(([id, row]) => {
    const shown = plans[id]
    if (shown === undefined) return [`plan ${id} is gone`]
    if (row.deleted || /saving 1\d\d\d,/.test(shown)) return []
    return shown === canonical(JSON.parse(row.document ?? ''))
      ? []
      : [`plan ${id} says other words`]
  })
}

/** What nobody will ever use: parts, temporary files, signs of a process that is gone. */
function leftIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.part$|\.tmp|(^|\/)temporary\/.|lock\.json$|-(wal|shm|journal)$/.test(name),
  )
}

function nthChange(folder: string, times: number, { ended }: { ended: Promise<unknown> }) {
  let seen = 0
  let watching: ReturnType<typeof watch> | undefined
  const reached = new Promise<void>((settle) => {
    watching = watch(folder, { recursive: true }, () => {
      seen += 1
      if (seen >= times) settle()
    })
  })
  return Promise.race([reached, ended]).finally(() => watching?.close())
}

async function inPlace<T>({ stock, files, within }: Setting, act: (place: Place) => Promise<T>) {
  const own = join(within, crypto.randomUUID())
  mkdirSync(own)
  try {
    return await act({ within: own, data: join(own, 'data'), stock, files })
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}
