/** A data folder that cannot be written to: what is in it is shown, nothing says that it was saved, and it is once it can be. */
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { keepFile } from '../../../../src/main/hosts/keep-file.ts'
import type { Unwritable } from '../../../../src/main/storage/index.ts'
import { documentOf, savingIn } from '../../../faults/support/words.ts'
import { changeFile } from '../../../support/damaged-library.ts'
import { type Calls, temporaryDesk } from '../../../support/desk.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const question = 'Was the harbour worth its tolls?'

/** A folder with one plan, one source and a backup. */
async function stocked(): Promise<string> {
  const folder = temporaryFolder()
  const { call, close } = await temporaryDesk(folder)
  const { id, revision } = await call.plans.create({ question, template: 'blank' })
  await call.plans.save({ id, revision, document: documentOf(1, 1, 2) })
  await call.sources.add({ type: 'book', title: 'Tolls and tides' })
  await call.backups.make()
  await close()
  return folder
}

/** Which saving of a plan is there. */
const saved = async (call: Calls, id: string) =>
  savingIn(JSON.stringify((await call.plans.open({ id })).document))

/** Every file in a folder, with what it holds. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => [path, readFileSync(path).toString('base64')]),
  )

/** Opens a folder that says why it cannot be written to, until there is room. */
async function openedToRead(folder: string, why: Unwritable = 'full') {
  let now: Unwritable | null = why
  const opened = await temporaryDesk(folder, { whyUnwritable: () => now })
  const { notices } = opened.desk.services
  return {
    ...opened,
    told: () => notices.list().map(({ says }) => says),
    makeRoom: () => {
      now = null
    },
  }
}

describe('a folder that cannot be written to', () => {
  test('shows, finds and exports what is in it, and is left as it is', async () => {
    const folder = await stocked()
    const before = filesIn(folder)
    const { call, desk, told, close } = await openedToRead(folder)
    expect(told()).toEqual([expect.stringMatching(/^The disk is full, so .* Make room on it\./)])
    const [plan] = await call.plans.list()
    const id = plan?.id ?? ''
    expect(await saved(call, id)).toBe(1)
    expect(await call.sources.list()).toHaveLength(1)
    expect(await call.library.search({ words: 'harbour', limit: 5 })).toEqual([])
    const [backup] = await call.backups.list()
    expect((await call.backups.inside({ name: backup?.name ?? '' })).plans).toHaveLength(1)

    const { file } = await call.exports.make({ planId: id, format: 'linchpin' })
    const to = join(temporaryFolder(), 'tolls.linchpin')
    await keepFile(desk.services.files.get(file.fileId).path, to, desk.services)
    expect(statSync(to).size).toBeGreaterThan(0)
    await close()
    expect(filesIn(folder)).toEqual(before)
  })

  test.each<[Unwritable, string]>([
    ['full', 'The disk is full, so this could not be saved. Make room on it.'],
    ['only read', 'so this could not be saved. Allow it to.'],
  ])('that is %s refuses whatever writes, and says what to do', async (why, says) => {
    const { call } = await openedToRead(await stocked(), why)
    const [plan] = await call.plans.list()
    const id = plan?.id ?? ''
    const { revision } = await call.plans.open({ id })
    const [backup] = await call.backups.list()
    const acts = [
      () => call.plans.save({ id, revision, document: documentOf(1, 2, 2) }),
      () => call.plans.create({ question, template: 'blank' }),
      () => call.plans.remove({ id }),
      () => call.sources.add({ type: 'book', title: 'Tides' }),
      () => call.backups.make(),
      () => call.backups.takeBack({ name: backup?.name ?? '', wanted: { type: 'all' } }),
    ]
    for (const act of acts) await expect(act()).rejects.toThrow(says)
    expect(await saved(call, id)).toBe(1)
  })

  test('saves what waited as soon as it can be, and says no more of it', async () => {
    const folder = await stocked()
    const { call, told, makeRoom, close } = await openedToRead(folder)
    const [plan] = await call.plans.list()
    const id = plan?.id ?? ''
    expect(await call.library.search({ words: 'harbour', limit: 5 })).toEqual([])
    const { revision } = await call.plans.open({ id })
    const save = () => call.plans.save({ id, revision, document: documentOf(1, 7, 3) })
    await expect(save()).rejects.toThrow('Make room on it.')
    makeRoom()
    await save()
    expect(told()).toEqual([])
    expect(await saved(call, id)).toBe(7)
    expect(await call.library.search({ words: 'harbour', limit: 5 })).toEqual([])
    expect((await call.backups.make()).holds?.plans).toBe(1)
    await close()
    const again = await temporaryDesk(folder)
    expect(await saved(again.call, id)).toBe(7)
  })

  test('that can be written to by the time it is open says nothing of it', async () => {
    const folder = await stocked()
    let asked = 0
    const { call, desk, close } = await temporaryDesk(folder, {
      whyUnwritable: () => (++asked === 1 ? 'full' : null),
    })
    expect(desk.services.notices.list()).toEqual([])
    const [plan] = await call.plans.list()
    const id = plan?.id ?? ''
    const { revision } = await call.plans.open({ id })
    await call.plans.save({ id, revision, document: documentOf(1, 7, 3) })
    expect(await saved(call, id)).toBe(7)
    await close()
  })

  test('that another process has open is refused to both', async () => {
    const folder = await stocked()
    await openedToRead(folder)
    await expect(temporaryDesk(folder)).rejects.toThrow('already open')
    await expect(openedToRead(folder)).rejects.toThrow('already open')
  })

  test('with nothing in it says so, and what to do', async () => {
    const opening = openedToRead(temporaryFolder(), 'only read')
    await expect(opening).rejects.toThrow(/may not write .* no library .* Allow it to\. Or choose/)
  })
})

describe('a library that has to be brought to something readable first', () => {
  test('with its last words in its log is read with them', async () => {
    const from = temporaryFolder()
    const opened = await temporaryDesk(from)
    await opened.call.plans.create({ question, template: 'blank' })
    const folder = temporaryFolder()
    for (const suffix of ['', '-wal', '-shm'])
      copyFileSync(join(from, `library.db${suffix}`), join(folder, `library.db${suffix}`))
    const before = filesIn(folder)
    const { call, close } = await openedToRead(folder)
    expect((await call.plans.list()).map((plan) => plan.question)).toEqual([question])
    await close()
    expect(filesIn(folder)).toEqual(before)
  })

  test('of an earlier version is read in today’s shape, and brought to it once it can be', async () => {
    const folder = temporaryFolder()
    copyFileSync('tests/fixtures/libraries/version-3.db', join(folder, 'library.db'))
    const { call, makeRoom } = await openedToRead(folder)
    expect(await call.library.search({ words: 'stored', limit: 5 })).toHaveLength(1)
    makeRoom()
    await call.sources.add({ type: 'book', title: 'Tides' })
    expect(await call.library.search({ words: 'stored', limit: 5 })).toHaveLength(1)
    expect(await call.backups.list()).not.toEqual([])
  })

  test.each<[string, (path: string) => void]>([
    ['damaged', (path) => changeFile(path, (bytes) => void bytes.fill(0x78, 0, 9000))],
    ['missing', (path) => rmSync(path)],
  ])('that is %s is read with its newest backup, and said to be so', async (_, spoil) => {
    const folder = await stocked()
    spoil(join(folder, 'library.db'))
    const { call, told } = await openedToRead(folder)
    expect((await call.plans.list()).map((plan) => plan.question)).toEqual([question])
    expect(told().join()).toContain('The library is damaged or missing.')
  })
})

const isRoot = process.getuid?.() === 0 || process.platform === 'win32'

test.skipIf(isRoot)('a folder that one may only read is found out by itself', async () => {
  const folder = await stocked()
  chmodSync(folder, 0o500)
  onTestFinished(() => chmodSync(folder, 0o700))
  const { call, desk } = await temporaryDesk(folder)
  const [notice] = desk.services.notices.list()
  expect(notice?.says).toContain('may not write in its data folder')
  expect(await call.plans.list()).toHaveLength(1)
  const add = () => call.sources.add({ type: 'book', title: 'Tides' })
  await expect(add()).rejects.toThrow('may not write in its data folder')
  chmodSync(folder, 0o700)
  await add()
  expect(desk.services.notices.list()).toEqual([])
})
