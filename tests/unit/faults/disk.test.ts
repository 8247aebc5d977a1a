/** The disk that the power-cut suite plays its records on: only what was synced is sure. */
import { expect, test } from 'vitest'
import { allOfIt, byChance, type Choice, createDisk, nothingMore } from '../../faults/power/disk.ts'
import { readLog, type Step } from '../../faults/power/log.ts'
import { randomFrom } from '../../faults/support/random.ts'

const write = (path: string, at: number, text: string): Step => ({
  does: 'write',
  path,
  at,
  bytes: Buffer.from(text),
})

function after(steps: readonly Step[], choice: Choice): Record<string, string> {
  const disk = createDisk(new Map([['/d/old', Buffer.from('old')]]))
  for (const step of steps) disk.take(step)
  return Object.fromEntries(
    [...disk.afterCut(choice)].map(([path, bytes]) => [path, bytes.toString()]),
  )
}

const made: Step[] = [{ does: 'open', path: '/d/new', bytes: 0 }, write('/d/new', 0, 'words')]

test.each<[string, Step[], Record<string, string>]>([
  ['what was not synced is not there', [write('/d/old', 0, 'new')], { '/d/old': 'old' }],
  [
    'what was synced is',
    [write('/d/old', 0, 'new'), { does: 'sync', path: '/d/old' }, write('/d/old', 0, 'n')],
    { '/d/old': 'new' },
  ],
  [
    'a file that was synced has no name before its folder is',
    [...made, { does: 'sync', path: '/d/new' }],
    { '/d/old': 'old' },
  ],
  [
    'a name that was synced may stand for nothing',
    [...made, { does: 'syncfolder', path: '/d' }],
    { '/d/old': 'old', '/d/new': '' },
  ],
  [
    'a file renamed over another leaves that there until the folder is synced',
    [...made, { does: 'sync', path: '/d/new' }, { does: 'rename', path: '/d/new', to: '/d/old' }],
    { '/d/old': 'old' },
  ],
  [
    'with the folder synced it is in its place',
    [
      ...made,
      { does: 'sync', path: '/d/new' },
      { does: 'rename', path: '/d/new', to: '/d/old' },
      { does: 'syncfolder', path: '/d' },
    ],
    { '/d/old': 'words' },
  ],
  [
    'a file deleted comes back until the folder is synced',
    [{ does: 'unlink', path: '/d/old' }],
    { '/d/old': 'old' },
  ],
  [
    'a file that was cut is as long as it was',
    [{ does: 'size', path: '/d/old', bytes: 1 }],
    { '/d/old': 'old' },
  ],
])('%s', (_, steps, expected) => {
  expect(after(steps, nothingMore)).toEqual(expected)
})

test('a cut may also come when all of it is there', () => {
  const steps: Step[] = [
    ...made,
    write('/d/new', 5, '!'),
    { does: 'rename', path: '/d/new', to: '/d/old' },
  ]
  expect(after(steps, allOfIt)).toEqual({ '/d/old': 'words!' })
})

test('by chance some of it is there, the same for the same seed', () => {
  const steps = Array.from({ length: 40 }, (_, at) => write('/d/old', at, String(at % 10)))
  const one = after(steps, byChance(randomFrom(3)))
  expect(one).toEqual(after(steps, byChance(randomFrom(3))))
  expect(one).not.toEqual(after(steps, nothingMore))
  expect(one).not.toEqual(after(steps, allOfIt))
})

test('a record is read as it was written, bytes that look like lines too', () => {
  const log = Buffer.from(
    'open\t/d/a\t0\nwrite\t/d/a\t0\t7\nsync\t/\n\nsync\t/d/a\nrename\t/d/a\t/d/b\n',
  )
  expect(readLog(log)).toEqual([
    { does: 'open', path: '/d/a', bytes: 0 },
    { does: 'write', path: '/d/a', at: 0, bytes: Buffer.from('sync\t/\n') },
    { does: 'sync', path: '/d/a' },
    { does: 'rename', path: '/d/a', to: '/d/b' },
  ])
  expect(() => readLog(log.subarray(0, 30))).toThrow('ends within')
})
