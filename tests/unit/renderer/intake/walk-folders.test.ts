import { expect, it } from 'vitest'
import {
  type Dropped,
  saysLeft,
  walkFolders,
} from '../../../../src/renderer/src/intake/walk-folders.ts'

const file = (name: string): Dropped => ({
  kind: 'file',
  name,
  file: () => Promise.resolve(new File(['x'], name)),
})
const folder = (name: string, ...entries: Dropped[]): Dropped => ({
  kind: 'folder',
  name,
  entries: () => Promise.resolve(entries),
})
const namesOf = async (dropped: Dropped[], most = 100) =>
  (await walkFolders(dropped, most)).files.map(({ name }) => name)

it('takes what was dropped in its order, and what is in folders in the order of its names', async () => {
  const dropped = [
    file('b.txt'),
    folder('notes', file('week 10.md'), file('week 2.md'), folder('a', file('in a.md'))),
    file('a.txt'),
  ]
  expect(await namesOf(dropped)).toEqual([
    ...['b.txt', 'in a.md', 'week 2.md', 'week 10.md', 'a.txt'],
  ])
})

it('leaves what systems put into folders for themselves, but not what was dropped itself', async () => {
  const dropped = [folder('notes', file('.DS_Store'), file('Thumbs.db'), file('a.md')), file('.b')]
  expect(await namesOf(dropped)).toEqual(['a.md', '.b'])
})

it('takes so many files at most, and says how many there were', async () => {
  const many = Array.from({ length: 140 }, (_, at) => file(`${at}.txt`))
  const walked = await walkFolders([folder('notes', ...many)], 100)
  expect(walked.files).toHaveLength(100)
  expect(saysLeft(walked)).toBe('The first 100 of 140 files are read, as many as can be at once.')
  expect(saysLeft(await walkFolders([file('a.txt')], 100))).toBeNull()
})

it('ends in folders that go on without end', async () => {
  const endless: Dropped = {
    kind: 'folder',
    name: 'again',
    entries: () => Promise.resolve([endless, file('a.txt')]),
  }
  expect((await namesOf([endless])).length).toBeLessThan(30)
})
