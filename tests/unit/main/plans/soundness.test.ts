import { describe, expect, test } from 'vitest'
import { createPlans, createVersions } from '../../../../src/main/plans/index.ts'
import { createShelves } from '../../../../src/main/plans/shelves.ts'
import { temporaryDatabase } from '../../../support/library.ts'
import { loosen } from '../../../support/loosen.ts'

/** Plans of a library, and what becomes of them on a disk that turns bytes: their marks stay as they were. */
function plansOf(questions: readonly string[], longestMs?: number) {
  const database = temporaryDatabase()
  const shelves = createShelves(database, undefined, longestMs)
  const plans = createPlans(database, createVersions(database), shelves)
  const idOf = new Map(questions.map((question) => [question, plans.create(question).id]))
  let asked = 0
  plans.whenUnread(() => {
    asked += 1
  })
  return {
    plans,
    open: (question: string) => plans.open(idOf.get(question) ?? ''),
    damage: (...damaged: string[]) => {
      for (const question of damaged)
        database.sql
          .prepare(
            `UPDATE plans SET document = replace(document, '"type":', '"tipe":') WHERE id = ?`,
          )
          .run(idOf.get(question) ?? '')
    },
    unreadable: () =>
      plans.list().flatMap(({ question, unreadable }) => (unreadable ? [question] : [])),
    asked: () => asked,
  }
}

const lookThrough = ({ plans }: Pick<ReturnType<typeof plansOf>, 'plans'>) => {
  const found: boolean[] = []
  for (;;) {
    const { isDone, hasFound } = plans.lookFurther()
    found.push(hasFound)
    if (isDone) return found
  }
}

describe('which plans cannot be read', () => {
  test('is known at once of a few, and nobody is asked to look further', () => {
    const library = plansOf(['One?', 'Two?'])
    library.damage('Two?')
    expect(library.unreadable()).toEqual(['Two?'])
    expect(library.asked()).toBe(0)
    expect(library.plans.lookFurther()).toEqual({ isDone: true, hasFound: false })
  })

  test('is found out afterwards where a list has no time for it', () => {
    const library = plansOf(['One?', 'Two?', 'Three?'], 0)
    library.damage('Two?')
    expect(library.unreadable()).toEqual([])
    expect(library.asked()).toBe(1)
    // Without any time, one is read each time.
    expect(lookThrough(library).filter((hasFound) => hasFound)).toHaveLength(1)
    expect(library.unreadable()).toEqual(['Two?'])
    expect(library.asked()).toBe(1)
  })

  test('is found out of all when one is met that was taken for sound, and once for that one', () => {
    const library = plansOf(['One?', 'Two?', 'Three?'])
    expect(library.unreadable()).toEqual([])
    library.damage('One?', 'Three?')
    expect(library.unreadable()).toEqual([])
    expect(() => library.open('Three?')).toThrow('cannot be read')
    expect(library.asked()).toBe(1)
    expect(lookThrough(library)).toEqual([true])
    expect(library.unreadable().sort()).toEqual(['One?', 'Three?'])
    expect(() => library.open('Three?')).toThrow('cannot be read')
    expect(library.asked()).toBe(1)
  })

  test('is found out of a thousand and no document is read twice', () => {
    const questions = Array.from({ length: 1000 }, (_, number) => `Question ${number}?`)
    const library = plansOf(questions, 5)
    library.damage('Question 0?', 'Question 999?')
    library.plans.list()
    lookThrough(library)
    // What was read once is not read again: the second list has nothing left.
    const asked = library.asked()
    expect(library.unreadable().sort()).toEqual(['Question 0?', 'Question 999?'])
    expect(library.asked()).toBe(asked)
  })
})

describe('a document that became', () => {
  /** A plan whose document is stored otherwise, as one bit of its record makes it. */
  function planWith(stored: string) {
    const database = temporaryDatabase()
    const versions = createVersions(database)
    const plans = createPlans(database, versions)
    const plan = plans.create('Who owned the land?')
    const version = versions.name(plan, 'First')
    database.sql.exec('PRAGMA ignore_check_constraints = ON')
    for (const table of ['plans', 'versions']) {
      const tighten = loosen(database.sql, table)
      database.sql.exec(`UPDATE ${table} SET document = ${stored}`)
      tighten()
    }
    database.sql.exec('PRAGMA ignore_check_constraints = OFF')
    expect(database.sql.prepare('SELECT typeof(document) AS type FROM plans').get()?.type).not.toBe(
      'text',
    )
    return { plans, versions, plan, version }
  }

  test('bytes is read as the text that they are', () => {
    const { plans, versions, plan, version } = planWith('CAST(document AS BLOB)')
    expect(plans.list()).toMatchObject([{ id: plan.id }])
    expect(plans.list()[0]).not.toHaveProperty('unreadable')
    expect(plans.open(plan.id).document).toEqual(plan.document)
    expect(versions.read(version.id).document).toEqual(plan.document)
    plans.save(plan.id, plan.document, plan.revision)
  })

  test.each([
    ['bytes that are none of a document', `x'7b2277'`],
    ['nothing', 'NULL'],
  ])('%s is shown as damaged, and can be written over', (_, stored) => {
    const { plans, plan } = planWith(stored)
    expect(plans.list()[0]?.unreadable).toContain('damaged')
    expect(plans.left(plan.id)).toMatchObject({ plan: { id: plan.id }, words: [] })
    plans.save(plan.id, plan.document, plan.revision)
    expect(plans.open(plan.id).document).toEqual(plan.document)
  })
})
