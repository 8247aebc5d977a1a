import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { FileDesk } from '../../../../../src/main/desk.ts'
import { takeUpload, uploadGate } from '../../../../../src/main/hosts/web/take-upload.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { temporaryFolder } from '../../../../support/temporary-folder.ts'

/** Takes nothing in: each test's upload fails before, or in `receive`. */
const filesAt = (path: string, fault: Error): FileDesk => ({
  receive: () => Promise.reject(fault),
  find: () => null,
  temporaryPath: () => path,
  temporaryBytes: () => 0,
})
const upload = { name: 'notes.txt', declaredBytes: null, body: [Buffer.from('Kirov was shot.')] }
const system = (code: string) => Object.assign(new Error(`${code}: not done, write`), { code })

test.each([
  [
    'ENOSPC',
    'notes.txt was not taken in. The disk is full, so this could not be saved. Make room on it.',
  ],
  ['EROFS', expect.stringMatching(/^notes\.txt was not taken in\. The disk .+ can only be read/)],
  ['EIO', expect.stringMatching(/^notes\.txt was not taken in\. The disk could not be read/)],
  ['EACCES', expect.stringMatching(/^notes\.txt was not taken in\. Linchpin is not allowed/)],
])(
  'an upload that meets %s is refused in a sentence, and nothing is left of it',
  async (code, says) => {
    const folder = temporaryFolder()
    const files = filesAt(join(folder, newId()), system(code))
    expect(await takeUpload(upload, files, uploadGate())).toEqual({
      type: 'refused',
      status: 507,
      says,
    })
    expect(readdirSync(folder)).toEqual([])
  },
)

test('an upload whose sender breaks off is the sender’s fault, not the disk’s', async () => {
  const folder = temporaryFolder()
  const files = filesAt(join(folder, newId()), new Error('not reached'))
  async function* body() {
    yield Buffer.from('half of ')
    throw new Error('The drive was taken out.')
  }
  expect(await takeUpload({ ...upload, body: body() }, files, uploadGate())).toEqual({
    type: 'refused',
    status: 400,
    says: 'The drive was taken out.',
  })
  expect(readdirSync(folder)).toEqual([])
})

/** Takes everything in, and holds that many bytes already. */
const takingAt = (path: string, bytes = 0): FileDesk => ({
  receive: async ({ name }) => ({ fileId: newId(), name, bytes: 1 }),
  find: () => null,
  temporaryPath: () => path,
  temporaryBytes: () => bytes,
})

test('uploads beyond what a host takes at once are refused, and taken when others have ended', async () => {
  const folder = temporaryFolder()
  const gate = uploadGate(2)
  const { promise: rest, resolve: goOn } = Promise.withResolvers<void>()
  async function* slow() {
    yield Buffer.from('half')
    await rest
  }
  const take = (body: typeof upload.body | AsyncIterable<Uint8Array>) =>
    takeUpload({ ...upload, body }, takingAt(join(folder, newId())), gate)
  const under = [take(slow()), take(slow())]
  expect(await take(upload.body)).toMatchObject({ type: 'refused', status: 503 })
  goOn()
  expect(await Promise.all(under)).toMatchObject([{ type: 'taken' }, { type: 'taken' }])
  expect(await take(upload.body)).toMatchObject({ type: 'taken' })
})

test('no more is held than one import brings', async () => {
  const folder = temporaryFolder()
  const take = (held: number, declaredBytes: number) =>
    takeUpload({ ...upload, declaredBytes }, takingAt(join(folder, newId()), held), uploadGate())
  expect(await take(1_999_999_000, 1000)).toMatchObject({ type: 'taken' })
  expect(await take(1_999_999_000, 1001)).toMatchObject({ type: 'refused', status: 503 })
})

test('an upload that stands still is given up, and nothing is left of it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const folder = temporaryFolder()
    async function* body() {
      yield Buffer.from('half of ')
      await new Promise(() => {})
    }
    const taking = takeUpload(
      { ...upload, body: body() },
      takingAt(join(folder, newId())),
      uploadGate(),
    )
    await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(1))
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
    vi.advanceTimersByTime(30_000)
    expect(await taking).toMatchObject({
      status: 408,
      says: 'notes.txt stopped coming, so it was not taken in. Try again.',
    })
    expect(readdirSync(folder)).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})
