/** Citation styles of one's own, as files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNameOfStyle } from '../../../src/main/citations/own/name.ts'
import { readOwnStyle } from '../../../src/main/citations/own/read.ts'
import { IntakeError } from '../../../src/main/intake/intake-error.ts'
import { styleSummarySchema } from '../../../src/shared/model/citation-style.ts'
import { type FuzzReader, promised, readerOf } from '../fuzz.ts'
import type { Random } from '../random.ts'
import { anyWords, damagedBytes, damagedText } from '../words.ts'

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'styles')
const whole = readFileSync(join(fixtures, 'house-notes.csl'), 'utf8')
/** No parent is followed. */
const catalogue = { read: () => null }

function anyStyle(random: Random): Uint8Array {
  const named = whole.replace('House Style', () => anyWords(random, 1))
  const text = random.onceIn(3) ? named : damagedText(random, named)
  const bytes = Buffer.from(text.toWellFormed())
  return random.onceIn(4) ? damagedBytes(random, bytes) : bytes
}

export const styleReader: FuzzReader = readerOf<Uint8Array>({
  name: 'citation styles',
  share: 4,
  make: anyStyle,
  read(bytes) {
    try {
      const { name, csl, ...style } = readOwnStyle({ name: 'a.csl', bytes }, catalogue)
      promised(styleSummarySchema.safeParse(style).success, 'a style is one by its schema')
      promised(isNameOfStyle(name), 'the name of its file is a safe one')
      promised(JSON.parse(csl).name === 'style', 'what citeproc is given is a style')
      return 'read'
    } catch (error) {
      if (error instanceof IntakeError && /^“a\.csl” .*\.$/su.test(error.message)) return 'refused'
      throw error
    }
  },
})
