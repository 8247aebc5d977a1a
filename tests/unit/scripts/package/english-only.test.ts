// The page carries React Aria's words in English alone.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isForeign } from '../../../../scripts/package/english-only.mjs'

const packages = join(import.meta.dirname, '..', '..', '..', '..', 'node_modules')
const words = globSync('{react-aria,react-aria-components,react-stately}/dist/**/intl/**/*.mjs', {
  cwd: packages,
}).map((path) => join(packages, path))

describe('what is said in another language', () => {
  it('is left out, and English is not', () => {
    const kept = words.filter((path) => !isForeign(path))
    expect(words.length).toBeGreaterThan(500)
    expect(kept.length).toBeGreaterThan(15)
    expect(kept.filter((path) => !path.endsWith('en-US.mjs'))).toEqual([])
  })

  it('is told from modules that are no words', () => {
    expect(isForeign(join(packages, 'react-aria/dist/private/focus/FocusScope.mjs'))).toBe(false)
    expect(isForeign(join(packages, 'other/intl/dnd/de-DE.mjs'))).toBe(false)
  })
})
