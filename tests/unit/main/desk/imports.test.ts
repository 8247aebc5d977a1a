import { beforeEach, expect, test, vi } from 'vitest'
import type { Adding } from '../../../../src/main/desk/adding.ts'
import { createImports } from '../../../../src/main/desk/imports.ts'
import { createOpenPages } from '../../../../src/main/desk/open-pages.ts'
import type { Jobs } from '../../../../src/main/jobs/index.ts'
import type { Seen } from '../../../../src/main/library/index.ts'
import type { WorkerJobs } from '../../../../src/main/worker.ts'
import type { DraftNote } from '../../../../src/shared/model/note.ts'
import { packed } from '../../../../src/shared/model/packed-note.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

/** Imports whose files hold one note each, as long as `characters` says when they are read. */
function bench() {
  const pages = createOpenPages()
  let characters = 10
  let waits: Promise<void> = Promise.resolve()
  const note = (): DraftNote => ({ heading: 'N', body: 'x'.repeat(characters), snippets: [] })
  const jobs = {
    run: async (_name: string, _input: unknown, { take }: { take: (note: unknown) => void }) => {
      await waits
      take(packed({ ...note(), file: 'notes.txt' }))
      return { notebookName: 'N', files: [], references: [], warnings: [] }
    },
  }
  const adding = {
    add: vi.fn(async () => ({
      undo: '1',
      says: 'Added.',
      notes: 1,
      snippets: 0,
      changed: 0,
      sources: { added: 0, same: 0 },
    })),
    besideThoseHere: async () => [],
  } satisfies Adding
  const seen: Seen = { compare: async () => new Map(), importedOn: () => null }
  const imports = createImports(jobs as unknown as Jobs<WorkerJobs>, adding, seen, pages)
  const read = async (page?: string, long = 10) => {
    characters = long
    return (await imports.read([], { page })).id
  }
  /** Whether a preview is held, as adding nothing of it shows. */
  const isHeld = async (id: string) => {
    try {
      const stranger = { heading: '', parts: [{ of: 'heading' as const, note: 5 }] }
      await imports.add({ previewId: id, notebook: { name: 'N' }, notes: [stranger] })
      return true
    } catch (error) {
      return !String(error).includes('That preview is gone')
    }
  }
  /** Lets no reading end until `go` is called. */
  const stop = () => {
    const { promise, resolve: go } = Promise.withResolvers<void>()
    waits = promise
    return go
  }
  return { pages, imports, adding, read, isHeld, stop }
}

test('the preview of a tab that was closed is let go of; those of open ones stay', async () => {
  const { pages, read, isHeld } = bench()
  pages.arrived('closed')
  pages.arrived('open')
  const [gone, stays] = [await read('closed'), await read('open')]
  pages.left('closed')
  expect(await isHeld(gone)).toBe(true)
  vi.advanceTimersByTime(60_000)
  expect(await isHeld(gone)).toBe(false)
  expect(await isHeld(stays)).toBe(true)
})

test('eight previews are held at most, the newest', async () => {
  const { pages, read, isHeld } = bench()
  pages.arrived('page')
  const ids: string[] = []
  for (let at = 0; at < 10; at += 1) ids.push(await read('page'))
  const held = await Promise.all(ids.map(isHeld))
  expect(held).toEqual([...Array(2).fill(false), ...Array(8).fill(true)])
})

test('long previews make room for each other, and the newest always has it', async () => {
  const { read, isHeld } = bench()
  const long = 25_000_000
  const [first, second, third] = [
    await read(undefined, long),
    await read(undefined, long),
    await read(undefined, long),
  ]
  expect(await Promise.all([first, second, third].map(isHeld))).toEqual([false, true, true])
  const longest = await read(undefined, 80_000_000)
  expect(await Promise.all([second, third, longest].map(isHeld))).toEqual([false, false, true])
})

test('a preview that could not be added is held again, unless its page went meanwhile', async () => {
  const { pages, imports, adding, read, isHeld } = bench()
  pages.arrived('page')
  const [first, second] = [await read('page'), await read('page')]
  adding.add.mockRejectedValueOnce(new Error('the disk is full'))
  await expect(
    imports.add({ previewId: first, notebook: { name: 'N' }, notes: [] }),
  ).rejects.toThrow('the disk is full')
  expect(await isHeld(first)).toBe(true)

  const { promise, reject } = Promise.withResolvers<never>()
  adding.add.mockReturnValueOnce(promise)
  const waiting = imports.add({ previewId: second, notebook: { name: 'N' }, notes: [] })
  pages.left('page')
  vi.advanceTimersByTime(60_000)
  reject(new Error('the disk is full'))
  await expect(waiting).rejects.toThrow('the disk is full')
  expect(await isHeld(second)).toBe(false)
})

const fileNamed = (name: string) => ({
  path: `/notes/${name}`,
  name,
  temporary: true,
  release: vi.fn(),
})

test('files that are read again are let go of with the last preview that has them', async () => {
  const { imports, isHeld } = bench()
  const [one, two] = [fileNamed('one.txt'), fileNamed('two.txt')]
  const first = await imports.read([one])
  const second = await imports.again(first.id, [], [two])
  expect(await isHeld(first.id)).toBe(false)
  expect(await isHeld(second.id)).toBe(true)
  expect(one.release).not.toHaveBeenCalled()
  imports.discard(second.id)
  expect(one.release).toHaveBeenCalledOnce()
  expect(two.release).toHaveBeenCalledOnce()
})

test('a preview that is discarded while it is read again is not there again afterwards', async () => {
  const { imports, stop } = bench()
  const one = fileNamed('one.txt')
  const { id } = await imports.read([one])
  const go = stop()
  const again = imports.again(id, [], [])
  imports.discard(id)
  // It is being read.
  expect(one.release).not.toHaveBeenCalled()
  go()
  await expect(again).rejects.toThrow('That preview is gone')
  expect(one.release).toHaveBeenCalledOnce()
})

test('of two who read one preview again at once, the first has its files and the second is told', async () => {
  const { imports, isHeld, stop } = bench()
  const one = fileNamed('one.txt')
  const { id } = await imports.read([one])
  const go = stop()
  const both = [imports.again(id, [], []), imports.again(id, [], [])]
  go()
  const [first, second] = await Promise.allSettled(both)
  expect(second).toMatchObject({ status: 'rejected' })
  expect(first?.status === 'fulfilled' && (await isHeld(first.value.id))).toBe(true)
  expect(one.release).not.toHaveBeenCalled()
})

test('a reading that is given up as it ends leaves the preview before it as it was', async () => {
  const { imports, isHeld, stop } = bench()
  const one = fileNamed('one.txt')
  const { id } = await imports.read([one])
  const go = stop()
  const giving = new AbortController()
  const again = imports.again(id, [], [], { signal: giving.signal })
  giving.abort(new Error('given up'))
  go()
  await expect(again).rejects.toThrow('given up')
  expect(await isHeld(id)).toBe(true)
  expect(one.release).not.toHaveBeenCalled()
})
