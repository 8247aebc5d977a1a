import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { keptLibrarySchema } from '../../../../../src/shared/model/backup.ts'
import { linchpin } from '../support/processes.ts'
import { suiteFolder } from '../support/suite-folder.ts'

const folder = suiteFolder()
const file = join(folder, 'Mine.linchpin-library')

const run = (data: string, ...words: string[]) =>
  linchpin([...words, '--json', '--data', join(folder, data)])

/** A command's result as JSON, with nothing said besides. */
async function result(data: string, ...words: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await run(data, ...words)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

const addedNothing = { notebooks: 0, notes: 0, sources: 0, plans: 0, templates: 0 }
const questions = async (data: string) =>
  z.array(z.object({ question: z.string() })).parse(await result(data, 'plans'))

test('a library is backed up, restored, taken along and merged without a window', async () => {
  await result('one', 'new', 'Was it the rain?')
  const made = keptLibrarySchema.parse(await result('one', 'backup'))
  expect(made.holds).toMatchObject({ plans: 1, notes: 0 })
  // The other was made when the library was opened, as one of the day.
  expect(await result('one', 'backups')).toEqual([
    made,
    expect.objectContaining({ kind: 'backup' }),
  ])

  await result('one', 'new', 'Made since?')
  const whole = z.object({ setAside: z.string() }).parse(await result('one', 'restore', 'newest'))
  expect(existsSync(join(folder, 'one', whole.setAside))).toBe(true)
  expect(await questions('one')).toEqual([{ question: 'Was it the rain?' }])
  expect(await result('one', 'restore', 'replaced', '--plan', 'made since?')).toMatchObject({
    setAside: null,
    plans: 1,
  })
  expect(await questions('one')).toHaveLength(2)

  expect(await result('one', 'backups', '--delete', 'replaced')).toMatchObject({
    deleted: whole.setAside,
  })
  expect(existsSync(join(folder, 'one', whole.setAside))).toBe(false)
  const refused = await run('one', 'backups', '--delete', made.name)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain(`${made.name} is a backup.`)

  expect(await result('one', 'take-along', file)).toMatchObject({ file })
  expect(await result('two', 'merge', file)).toEqual({ ...addedNothing, plans: 2 })
  expect(await result('two', 'merge', file)).toEqual(addedNothing)
  expect(await questions('two')).toHaveLength(2)
}, 180_000)

test.each([
  [['restore', 'newest'], 1, 'There is no backup “newest”.'],
  [['restore', 'newest', '--plan', 'x', '--notebook', 'y'], 2, 'one at a time'],
  [['take-along', 'mine.db'], 2, '.linchpin-library'],
  [['merge', 'nowhere.linchpin-library'], 1, 'There is no file'],
])(
  '%j ends with a sentence',
  async (words, code, says) => {
    const done = await run('three', ...words)
    expect(done.code).toBe(code)
    expect(done.stderr).toContain(says)
  },
  60_000,
)

test('a file that is not a library is refused by its name', async () => {
  const given = join(folder, 'Words.linchpin-library')
  writeFileSync(given, 'These are words.'.repeat(600))
  const { code, stderr } = await run('three', 'merge', given)
  expect(code).toBe(1)
  expect(stderr).toContain('Words.linchpin-library is damaged: nothing in it can be read.')
}, 60_000)
