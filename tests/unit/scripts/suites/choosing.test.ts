import { describe, expect, it } from 'vitest'
import { quickSuites, suites } from '../../../../scripts/suites/index.mjs'
import { choose } from '../../../../scripts/test.mjs'

describe('the tests that are run', () => {
  const namesOf = (args: string[]) => choose(args)?.map(({ name }) => name) ?? null

  it('are all of them by themselves', () => {
    expect(choose([])).toBe(suites)
  })

  it('are one suite by its name', () => {
    expect(namesOf(['--only', 'unit'])).toEqual(['unit'])
  })

  it('are checks, unit tests and one journey a screen in a quick run', () => {
    expect(choose(['--quick'])).toBe(quickSuites)
    expect(namesOf(['--quick'])).toEqual(['check', 'unit', 'e2e'])
  })

  it.each([[['--only', 'some']], [['--quick', '--only', 'unit']], [['--fast']], [['quick']]])(
    'are none where it makes no sense: %j',
    (args) => {
      expect(choose(args)).toBeNull()
    },
  )
})
