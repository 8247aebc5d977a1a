import { describe, expect, it } from 'vitest'
import {
  heedExit,
  sum,
  tallyOfPlaywright,
  tallyOfVitest,
} from '../../../../scripts/suites/tally.mjs'

describe('counting tests', () => {
  it('adds the suites up', () => {
    const one = { passed: 3, failed: 1, skipped: 2 }
    const other = { passed: 4, failed: 0, skipped: 1 }
    expect(sum([one, other])).toEqual({ passed: 7, failed: 1, skipped: 3 })
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })

  it('reads what vitest reports', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }
    expect(tallyOfVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 2, again: 0 })
  })

  it('tells how many passed only when vitest tried them again', () => {
    const assertionResults = [
      { status: 'passed', failureMessages: [] },
      { status: 'passed', failureMessages: ['AssertionError: expected 1 to be 2'] },
      { status: 'failed', failureMessages: ['AssertionError: expected 1 to be 2', 'once more'] },
    ]
    const report = { numPassedTests: 2, numFailedTests: 1, testResults: [{ assertionResults }] }
    expect(tallyOfVitest(report)).toMatchObject({ passed: 2, failed: 1, again: 1 })
  })

  it('reads what Playwright reports, where passing at the second try is told', () => {
    const report = { stats: { expected: 6, unexpected: 1, flaky: 1, skipped: 3, duration: 12 } }
    expect(tallyOfPlaywright(report)).toEqual({ passed: 7, failed: 1, skipped: 3, again: 1 })
  })

  it.each([
    ['a suite that passed', { passed: 2, failed: 0, skipped: 0 }, 0, 0],
    ['a suite with a failed test', { passed: 2, failed: 1, skipped: 0 }, 1, 1],
    ['an error outside any test', { passed: 2, failed: 0, skipped: 0 }, 1, 1],
    ['a suite that ran no test', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
    ['a suite whose tests were all skipped', { passed: 0, failed: 0, skipped: 9 }, 0, 1],
    ['a tool that left no report', tallyOfVitest({}), 1, 1],
  ])('of %s', (_, tally, exitCode, failed) => {
    expect(heedExit(tally, exitCode).failed).toBe(failed)
  })
})
