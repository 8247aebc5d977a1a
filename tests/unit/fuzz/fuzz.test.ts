/** `npm run fuzz` in short: the same inputs each time, a few hundred for each reader. */
import { expect, it } from 'vitest'
import { fuzz, readerOf } from '../../fuzz/fuzz.ts'
import { randomFrom } from '../../fuzz/random.ts'
import { readersIn } from '../../fuzz/readers/index.ts'
import { anyWords } from '../../fuzz/words.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('every reader reads or refuses in a sentence, and keeps what it promises', async () => {
  const { rows, faults } = await fuzz(readersIn(temporaryFolder()), { seed: 1906, inputs: 600 })
  expect(faults).toEqual([])
  expect(rows.filter(({ read }) => read === 0)).toEqual([])
}, 240_000)

it('finds what throws, and says by which seed it is found again', async () => {
  const reader = readerOf<string>({
    name: 'one that cannot read a letter',
    share: 1,
    make: anyWords,
    read(text) {
      if (text.includes('Duma')) throw new TypeError('no D')
      return 'read'
    },
  })
  const { rows, faults } = await fuzz([reader], { seed: 1, inputs: 100 })
  const [fault] = faults
  expect(rows).toMatchObject([{ inputs: 100, failed: faults.length, refused: 0 }])
  expect(fault?.error).toBe('TypeError: no D')
  expect(anyWords(randomFrom(fault?.seed ?? 0))).toContain('Duma')
})
