import { expect, test } from 'vitest'
import { titlesOf } from '../../../../src/renderer/src/backups/says.ts'
import type { KeptLibrary } from '../../../../src/shared/model/backup.ts'

const now = new Date(2026, 4, 4, 14, 30)
const made = (kind: KeptLibrary['kind'], ...time: [number, number, number]): KeptLibrary => ({
  name: `${kind} ${time.join('.')}`,
  kind,
  made: new Date(2026, 4, 4, ...time).toISOString(),
  bytes: 1,
  holds: null,
})

test.each<[string, KeptLibrary[], string[]]>([
  ['alone in its minute', [made('backup', 14, 29, 50)], ['Just now']],
  [
    'of one minute',
    [made('backup', 14, 29, 50), made('backup', 14, 29, 31), made('backup', 9, 5, 0)],
    ['Just now (14:29:50)', 'Just now (14:29:31)', 'Today, 09:05'],
  ],
  [
    'of one second',
    [made('backup', 9, 5, 1), { ...made('backup', 9, 5, 1), name: 'the next' }],
    ['Today, 09:05 (09:05:01)', 'Today, 09:05 (09:05:01), 2'],
  ],
  [
    'of one minute, for different reasons',
    [made('backup', 9, 5, 1), made('damaged', 9, 5, 2), made('replaced', 9, 5, 3)],
    [
      'Today, 09:05',
      'Set aside as damaged, today, 09:05',
      'Set aside when another was taken back, today, 09:05',
    ],
  ],
  [
    'set aside in one minute',
    [made('damaged', 9, 5, 1), made('damaged', 9, 5, 2)],
    [
      'Set aside as damaged, today, 09:05 (09:05:01)',
      'Set aside as damaged, today, 09:05 (09:05:02)',
    ],
  ],
])('libraries %s are called so that they are told apart', (_, libraries, titles) => {
  expect([...titlesOf(libraries, now).values()]).toEqual(titles)
})
