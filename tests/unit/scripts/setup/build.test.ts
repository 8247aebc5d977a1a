import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { whyBuildFrom } from '../../../../scripts/setup/build.mjs'
import { stateOf } from '../../../../scripts/setup/state.mjs'

describe('building', () => {
  it.each([
    [{ stamp: 'a', now: 'a', missing: [] }, null],
    [{ stamp: 'a', now: 'b', missing: [] }, 'sources have changed since the last build'],
    [{ stamp: null, now: 'a', missing: ['page'] }, 'nothing has been built yet'],
    [{ stamp: 'a', now: 'a', missing: ['page'] }, 'page is missing from the build'],
  ])('%o is because: %s', (facts, why) => {
    expect(whyBuildFrom(facts)).toBe(why)
  })
})

describe('the state of the sources', () => {
  let folder = ''
  const state = () => stateOf(folder, ['src', 'package.json'])

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'linchpin state '))
    mkdirSync(join(folder, 'src', 'inner'), { recursive: true })
    writeFileSync(join(folder, 'src', 'a.ts'), 'one')
    writeFileSync(join(folder, 'src', 'inner', 'b.ts'), 'two')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('stays as it is while nothing is touched', () => {
    expect(state()).toBe(state())
  })

  it.each<[string, () => void]>([
    ['a file becomes longer', () => writeFileSync(join(folder, 'src', 'a.ts'), 'longer')],
    ['a file is saved later', () => utimesSync(join(folder, 'src', 'inner', 'b.ts'), 1, 2_000_000)],
    ['a file is put back to an older time', () => utimesSync(join(folder, 'src', 'a.ts'), 1, 1)],
    ['a file is new', () => writeFileSync(join(folder, 'src', 'inner', 'c.ts'), '')],
    ['a file is gone', () => rmSync(join(folder, 'src', 'a.ts'))],
    ['a file that was missing is there', () => writeFileSync(join(folder, 'package.json'), '{}')],
  ])('changes when %s', (_, change) => {
    const before = state()
    change()
    expect(state()).not.toBe(before)
  })
})
