import { describe, expect, test } from 'vitest'
import { createPlans, createVersions } from '../../../../src/main/plans/index.ts'
import { createDaysOpen } from '../../../../src/main/storage/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { wordsOf } from '../../../../src/shared/plan/outline.ts'
import { unreadName } from '../../../../src/shared/plan/versions.ts'
import { temporaryDatabase } from '../../../support/library.ts'

const documentOf = (words: string): PlanDocument => ({
  version: 4,
  blocks: [{ type: 'paragraph', id: newId(), content: [{ type: 'text', text: words }] }],
})

/** One plan and its versions, at a time of the test's own. */
function planAtWork() {
  let now = new Date('2026-06-15T09:00:00.000Z')
  const database = temporaryDatabase()
  const versions = createVersions(database, () => now)
  const plans = createPlans(database, versions)
  const begun = plans.add('Why?', documentOf('As it was begun.'))
  let revision = begun.revision
  const save = (words: string | PlanDocument) => {
    const document = typeof words === 'string' ? documentOf(words) : words
    revision = plans.save(begun.id, document, revision).revision
    return document
  }
  const kept = () =>
    versions.list(begun.id).map(({ id, kind, name }) => {
      const [block] = versions.read(id).document.blocks
      const words = block && 'content' in block ? wordsOf(block.content) : ''
      return name ? [kind, words, name] : [kind, words]
    })
  const daysOpen = createDaysOpen(database)
  daysOpen.note(now)
  const jumpDays = (days: number) => {
    now = new Date(now.getTime() + days * 86_400_000)
    daysOpen.note(now)
  }
  const passMinutes = (minutes: number) => {
    for (let days = minutes / 1440; days >= 1; days -= 1) jumpDays(1)
    now = new Date(now.getTime() + (minutes % 1440) * 60_000)
  }
  const open = () => {
    versions.noteOpened(begun.id)
    return plans.open(begun.id)
  }
  return { database, plans, versions, id: begun.id, begun, save, kept, passMinutes, jumpDays, open }
}

describe('a version is kept by itself', () => {
  test('of the state a plan was opened with, once that is changed', () => {
    const { save, kept, open } = planAtWork()
    open()
    expect(kept()).toEqual([])
    save('One.')
    save('Two.')
    expect(kept()).toEqual([['opened', 'As it was begun.']])
    open()
    save('Three.')
    expect(kept()).toEqual([
      ['opened', 'Two.'],
      ['opened', 'As it was begun.'],
    ])
  })

  test('every ten minutes of work', () => {
    const { save, kept, passMinutes } = planAtWork()
    save('At nine.')
    passMinutes(9)
    save('Nine minutes past.')
    passMinutes(2)
    save('Eleven minutes past.')
    save('A little later.')
    expect(kept()).toEqual([
      ['work', 'Nine minutes past.'],
      ['opened', 'As it was begun.'],
    ])
  })

  test('of the question there was, once another is asked', () => {
    const { plans, versions, id, save, passMinutes } = planAtWork()
    plans.rename(id, 'Why not?')
    save('Changed.')
    passMinutes(1)
    plans.rename(id, 'How?')
    expect(versions.list(id).map(({ kind, question }) => [kind, question])).toEqual([
      ['opened', 'Why?'],
    ])
    versions.cut(plans.open(id), 'work')
    passMinutes(1)
    plans.rename(id, 'Why not?')
    versions.cut(plans.open(id), 'before-restore')
    expect(versions.list(id).map(({ question }) => question)).toEqual(['Why not?', 'How?', 'Why?'])
  })

  test('but never twice of the same document', () => {
    const { save, kept, begun, open } = planAtWork()
    save('Changed.')
    save(begun.document)
    open()
    save('Changed again.')
    expect(kept()).toEqual([['opened', 'As it was begun.']])
  })

  test('and not for findings that are set aside or brought back, with nothing else changed', () => {
    const { save, kept, begun, passMinutes } = planAtWork()
    const aside = { ...begun.document, dismissed: [{ check: 'no-counter', block: null }] }
    save(aside)
    save(begun.document)
    save(aside)
    expect(kept()).toEqual([])
    save('Changed.')
    passMinutes(11)
    save('Changed again.')
    expect(kept()).toEqual([
      ['work', 'Changed.'],
      ['opened', 'As it was begun.'],
    ])
  })

  test('and not when the save it came before was refused', () => {
    const { plans, id, kept } = planAtWork()
    expect(() => plans.save(id, documentOf('Too late.'), 7)).toThrow('another window')
    expect(kept()).toEqual([])
  })
})

test('automatic versions are let go of as they age, named ones are not', () => {
  const { versions, plans, id, save, kept, passMinutes, open } = planAtWork()
  versions.name(plans.open(id), 'The beginning')
  for (const words of ['One.', 'Two.', 'Three.', 'Four.']) {
    open()
    save(words)
    passMinutes(10)
  }
  expect(kept()).toHaveLength(4)
  passMinutes(30 * 24 * 60)
  open()
  save('A month later.')
  expect(kept()).toEqual([
    ['opened', 'Four.'],
    ['opened', 'Three.'],
    ['named', 'As it was begun.', 'The beginning'],
  ])
})

test.each([
  ['400 days ahead for one start', [400]],
  ['400 days ahead, and back', [400, -400]],
  ['400 days behind', [-400]],
  ['ahead, behind, and right again', [400, -800, 400]],
])('automatic versions are kept when the clock is wrong: %s', (_, jumps) => {
  const { save, kept, passMinutes, jumpDays, open } = planAtWork()
  for (const words of ['One.', 'Two.', 'Three.', 'Four.']) {
    open()
    save(words)
    passMinutes(10)
  }
  const before = kept()
  for (const [at, days] of jumps.entries()) {
    jumpDays(days)
    open()
    save(`With a clock that is wrong, ${at}.`)
  }
  const says = (versions: readonly (readonly string[])[]) => versions.map(([, words]) => words)
  expect(says(kept())).toEqual(expect.arrayContaining(says(before)))
})

describe('a named version', () => {
  test('is the plan as it is saved now', () => {
    const { plans, versions, id, save, kept } = planAtWork()
    save('Worth keeping.')
    const named = versions.name(plans.open(id), 'For the seminar')
    expect(named).toMatchObject({ kind: 'named', name: 'For the seminar', words: 2 })
    expect(kept()[0]).toEqual(['named', 'Worth keeping.', 'For the seminar'])
  })

  test('takes the place of an automatic one of the same state', () => {
    const { plans, versions, id, begun, save, kept } = planAtWork()
    save('Changed.')
    save(begun.document)
    versions.name(plans.open(id), 'The beginning')
    expect(kept()).toEqual([['named', 'As it was begun.', 'The beginning']])
  })

  test('can have another name, and an automatic one can be given one', () => {
    const { versions, id, save, kept } = planAtWork()
    save('Changed.')
    const [version] = versions.list(id)
    versions.rename(version?.id ?? '', 'Draft')
    versions.rename(version?.id ?? '', 'First draft')
    expect(kept()).toEqual([['opened', 'As it was begun.', 'First draft']])
  })
})

test('what another window had saved is kept when a person chooses other words instead', () => {
  const { plans, versions, id, save, kept } = planAtWork()
  save('Written there.')
  plans.save(id, documentOf('Written here.'), 1, true)
  expect(kept()).toEqual([
    ['named', 'Written there.', 'Set aside: changed in two windows'],
    ['opened', 'As it was begun.'],
  ])
  const [aside] = versions.list(id)
  expect(plans.restoreVersion(aside?.id ?? '', 2)).toMatchObject({ revision: 3 })
})

describe('restoring a version', () => {
  test('makes it the new state, and keeps the one there was', () => {
    const { plans, versions, id, begun, save, kept } = planAtWork()
    save('Changed.')
    save('Changed again.')
    const [version] = versions.list(id)
    const plan = plans.restoreVersion(version?.id ?? '', 2)
    expect(plan).toMatchObject({ revision: 3, document: begun.document })
    expect(plans.open(id)).toMatchObject({ revision: 3, document: begun.document })
    expect(kept()).toEqual([
      ['before-restore', 'Changed again.'],
      ['opened', 'As it was begun.'],
    ])
  })

  test('leaves the question that is asked now', () => {
    const { plans, versions, id, begun, save } = planAtWork()
    save('Changed.')
    plans.rename(id, 'Why not?')
    const restored = plans.restoreVersion(versions.list(id)[0]?.id ?? '', 1)
    expect(restored).toMatchObject({ question: 'Why not?', document: begun.document })
  })

  test('is refused when another window saved since, and then keeps nothing', () => {
    const { plans, versions, id, save, kept } = planAtWork()
    save('Changed.')
    const [version] = versions.list(id)
    save('Changed elsewhere.')
    expect(() => plans.restoreVersion(version?.id ?? '', 1)).toThrow('another window')
    expect(kept()).toEqual([['opened', 'As it was begun.']])
  })
})

describe('a plan that cannot be read, when something takes its place,', () => {
  const blocks = [{ type: 'later', id: 'x', words: 'Of a later Linchpin.' }]
  test.each([
    ['of a later Linchpin', JSON.stringify({ version: 99, blocks }), 'written by a newer Linchpin'],
    ['of no shape we know', JSON.stringify({ version: 4, blocks: 7 }), 'is damaged'],
    ['that is no JSON any more', '{"version":2,"blocks":[{"type":"parag', 'is damaged'],
    ['nested too deeply', `${'['.repeat(1500)}${']'.repeat(1500)}`, 'is damaged'],
  ])('keeps a document %s as it was', (_, document, says) => {
    const { database, plans, versions, id, save } = planAtWork()
    save('Changed.')
    const [begun] = versions.list(id)
    database.sql.exec('PRAGMA ignore_check_constraints = ON')
    database.sql.prepare('UPDATE plans SET document = ?').run(document)
    database.sql.exec('PRAGMA ignore_check_constraints = OFF')
    expect(() => plans.restoreVersion(begun?.id ?? '', 7)).toThrow('another window')
    expect(versions.list(id)).toHaveLength(1)
    plans.restoreVersion(begun?.id ?? '', 1)
    expect(plans.open(id).revision).toBe(2)

    const kept = versions.list(id).find(({ name }) => name === unreadName)
    expect(() => versions.read(kept?.id ?? '')).toThrow(says)
    const stored = database.sql.prepare('SELECT document FROM versions WHERE id = ?')
    const held = String(stored.get(kept?.id ?? '')?.document)
    expect([held, JSON.parse(held)]).toContain(document)
    plans.save(id, documentOf('Written on.'), 2)
    expect(versions.list(id).filter(({ name }) => name === unreadName)).toHaveLength(1)
  })
})

test('a version that was deleted is not there for anything', () => {
  const { plans, versions, id, save } = planAtWork()
  save('Changed.')
  const [version] = versions.list(id)
  const versionId = version?.id ?? ''
  versions.remove(versionId)
  for (const act of [
    () => versions.read(versionId),
    () => versions.rename(versionId, 'Draft'),
    () => versions.remove(versionId),
    () => plans.restoreVersion(versionId, 1),
  ])
    expect(act).toThrow('That version is not there any more')
})
