import { existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { backupsIn } from '../../../../src/main/storage/backups.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { type Calls, temporaryDesk } from '../../../support/desk.ts'
import { draftNote } from '../../../support/library.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const documentOf = (words: string): PlanDocument => ({
  version: 4,
  blocks: [
    {
      type: 'paragraph',
      id: '019a0000-0000-7000-8000-000000000001',
      content: [{ type: 'text', text: words }],
    },
  ],
})

/** A desk with a notebook and a plan, and a backup of them. */
async function deskWithBackup() {
  const folder = temporaryFolder()
  const { desk, call, close } = await temporaryDesk(folder)
  desk.services.notebooks.add({ name: 'Tides' }, [draftNote('What moves them?', 'The moon does.')])
  const plan = await call.plans.create({ question: 'Was it the moon?' })
  await call.plans.save({ id: plan.id, document: documentOf('It was.'), revision: plan.revision })
  const backup = await call.backups.make()
  return { folder, desk, call, close, id: plan.id, backup }
}

const questions = async (call: Calls) => (await call.plans.list()).map(({ question }) => question)

describe('backups from the app', () => {
  test('are listed with what they hold, and looked inside', async () => {
    const { call, backup, id } = await deskWithBackup()
    expect(await call.backups.list()).toEqual([backup])
    expect(backup).toMatchObject({
      kind: 'backup',
      holds: { notebooks: 1, notes: 1, plans: 1, sources: 0 },
    })
    const inside = await call.backups.inside({ name: backup.name })
    expect(inside).toMatchObject({
      notebooks: [{ name: 'Tides', notes: 1 }],
      plans: [{ id, question: 'Was it the moon?', isDeleted: false }],
      notices: [],
    })
    const plan = await call.backups.plan({ name: backup.name, planId: id })
    expect(plan).toEqual({ question: 'Was it the moon?', document: documentOf('It was.') })
  })

  test('give back one plan as it was, beside the one there is now', async () => {
    const { call, backup, id } = await deskWithBackup()
    await call.plans.save({ id, document: documentOf('It was not.'), revision: 1 })
    const wanted = { type: 'plan', id } as const
    expect(await call.backups.takeBack({ name: backup.name, wanted })).toMatchObject({ plans: 1 })
    const [one, other] = await call.plans.list()
    expect([one?.question, other?.question].sort()).toEqual([
      'Was it the moon?',
      expect.stringMatching(/^Was it the moon\? \(from the backup of .*\)$/),
    ])
    expect(await call.backups.takeBack({ name: backup.name, wanted })).toMatchObject({ plans: 0 })
  })

  test('give back the whole library; the one there was is set aside, and can be taken back too', async () => {
    const { folder, call, backup, id } = await deskWithBackup()
    await call.plans.save({ id, document: documentOf('It was not.'), revision: 1 })
    await call.plans.create({ question: 'Made since?' })
    const all = { type: 'all' } as const
    const { setAside } = await call.backups.takeBack({ name: backup.name, wanted: all })
    expect(await questions(call)).toEqual(['Was it the moon?'])
    const back = await call.plans.read({ id })
    expect(back.document).toEqual(documentOf('It was.'))
    // A window that has it open at revision 2 learns that there is another.
    expect(back.revision).toBe(3)
    expect(await call.library.search({ words: 'moon' })).toHaveLength(1)
    expect(existsSync(join(folder, setAside ?? ''))).toBe(true)

    const aside = (await call.backups.list()).find(({ kind }) => kind === 'replaced')
    expect(aside).toMatchObject({ name: setAside, holds: { plans: 2 } })
    await call.backups.takeBack({ name: aside?.name ?? '', wanted: all })
    expect((await questions(call)).sort()).toEqual(['Made since?', 'Was it the moon?'])
    expect((await call.plans.read({ id })).document).toEqual(documentOf('It was not.'))
  })

  test.each(['../library.db', 'library.db', '/etc/hostname', 'backups'])(
    'are the only files that can be looked inside: not %s',
    async (name) => {
      const { call } = await deskWithBackup()
      await expect(call.backups.inside({ name })).rejects.toThrow('not there any more')
    },
  )

  test('that cannot be read are listed as that, and refused with a sentence', async () => {
    const { folder, call, backup } = await deskWithBackup()
    truncateSync(join(folder, 'backups', backup.name), 0)
    writeFileSync(join(folder, 'library.db.damaged-2026-05-04T12-00-00.000Z'), 'ink'.repeat(9000))
    const listed = await call.backups.list()
    expect(listed.map(({ kind, holds }) => [kind, holds])).toEqual([
      ['backup', null],
      ['damaged', null],
    ])
    for (const { name } of listed)
      await expect(call.backups.inside({ name })).rejects.toThrow('nothing in it can be read')
  })
})

describe('libraries that were set aside', () => {
  const damaged = 'library.db.damaged-2026-05-04T12-00-00.000Z'

  test('count with their logs, and go for good with them when they are deleted', async () => {
    const { folder, call, backup } = await deskWithBackup()
    const another = 'library.db.replaced-2026-05-05T12-00-00.000Z'
    writeFileSync(join(folder, damaged), 'ink'.repeat(9000))
    writeFileSync(join(folder, `${damaged}-wal`), 'more ink')
    writeFileSync(join(folder, another), 'other ink')
    expect(await call.backups.list()).toEqual([
      backup,
      expect.objectContaining({ name: another, kind: 'replaced', bytes: 9 }),
      expect.objectContaining({ name: damaged, kind: 'damaged', bytes: 27_008 }),
    ])
    await call.backups.remove({ name: damaged })
    const left = readdirSync(folder)
    expect(left).not.toContain(damaged)
    expect(left).not.toContain(`${damaged}-wal`)
    expect(left).toContain(another)
    expect((await call.backups.list()).map(({ name }) => name)).toEqual([backup.name, another])
    expect(await questions(call)).toEqual(['Was it the moon?'])
  })

  test.each([
    ['only its log is left', (path: string) => writeFileSync(`${path}-wal`, 'ink')],
    ['it was a folder', (path: string) => mkdirSync(join(path, 'full', 'of'), { recursive: true })],
  ])('are listed and deleted where %s', async (_, make) => {
    const { folder, call } = await deskWithBackup()
    make(join(folder, damaged))
    expect((await call.backups.list()).map(({ name }) => name)).toContain(damaged)
    await expect(call.backups.inside({ name: damaged })).rejects.toThrow(/damaged|not a library/)
    await call.backups.remove({ name: damaged })
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([])
  })

  test('are the only files that can be deleted', async () => {
    const { folder, call, backup } = await deskWithBackup()
    writeFileSync(join(folder, damaged), 'ink')
    const before = readdirSync(folder)
    const others = ['library.db', '../library.db', 'backups', 'settings.json', backup.name]
    for (const name of [...others, `${damaged}-wal`, `${damaged}/../library.db`])
      await expect(call.backups.remove({ name })).rejects.toThrow('not there any more')
    expect(readdirSync(folder)).toEqual(before)
    expect(existsSync(join(folder, 'backups', backup.name))).toBe(true)
  })
})

describe('the library as one file', () => {
  test('is merged on another computer, once', async () => {
    const one = await deskWithBackup()
    const { fileId, name } = await one.call.backups.takeAlong()
    expect(name).toMatch(/\.linchpin-library$/)
    const { path } = one.desk.services.files.get(fileId)

    const other = await temporaryDesk()
    const merge = async () => {
      const handed = await other.desk.services.files.receive({ path, name, temporary: false })
      return other.call.backups.merge({ fileId: handed.fileId })
    }
    expect(await merge()).toMatchObject({ notebooks: 1, notes: 1, plans: 1, notices: [] })
    expect(await merge()).toMatchObject({ notebooks: 0, notes: 0, plans: 0 })
    expect(await questions(other.call)).toEqual(['Was it the moon?'])
  })

  test.each<[string, string | Buffer, string]>([
    ['an empty file', '', 'nothing in it can be read'],
    ['words', 'These are not the plans.'.repeat(500), 'nothing in it can be read'],
  ])('is refused when it is %s', async (_, bytes, says) => {
    const { folder, desk, call } = await deskWithBackup()
    const path = join(folder, 'given')
    writeFileSync(path, bytes)
    const name = 'Given.linchpin-library'
    const { fileId } = await desk.services.files.receive({ path, name, temporary: false })
    await expect(call.backups.merge({ fileId })).rejects.toThrow(
      `Given.linchpin-library is damaged: ${says}`,
    )
    expect(await questions(call)).toEqual(['Was it the moon?'])
  })
})

describe('while the library is open', () => {
  afterEach(() => void vi.useRealTimers())

  test('a backup is made when something has changed, and none when nothing has', async () => {
    const folder = temporaryFolder()
    const { call } = await temporaryDesk(folder, { backupsAskedEveryMs: 20 })
    await call.plans.create({ question: 'Changed?' })
    await vi.waitFor(() => expect(backupsIn(folder)).toHaveLength(1), { timeout: 10_000 })
  })

  test('one start with the clock 400 days ahead takes nothing, and backups go on', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const folder = temporaryFolder()
    const start = Date.UTC(2026, 4, 4, 12)
    const open = async (day: number) => {
      vi.setSystemTime(start + day * 86_400_000)
      return temporaryDesk(folder)
    }
    const first = await open(0)
    const { id } = await first.call.plans.create({ question: 'Thrown away?' })
    const kept = await first.call.plans.create({ question: 'Kept?' })
    for (const [revision, words] of ['One.', 'Two.', 'Three.'].entries()) {
      await first.call.plans.open({ id: kept.id })
      await first.call.plans.save({ id: kept.id, document: documentOf(words), revision })
    }
    const versions = await first.call.versions.list({ planId: kept.id })
    await first.call.plans.remove({ id })
    await first.close()

    for (const day of [400, 1, -400, 2]) {
      const { call, close } = await open(day)
      expect((await call.plans.list({ shelf: 'deleted' })).map((plan) => plan.id)).toEqual([id])
      expect(await call.versions.list({ planId: kept.id })).toEqual(versions)
      await close()
    }
    expect(backupsIn(folder)[0]?.made).toEqual(new Date(start + 2 * 86_400_000))
    expect(readdirSync(join(folder, 'backups')).length).toBeGreaterThanOrEqual(4)
  })
})
