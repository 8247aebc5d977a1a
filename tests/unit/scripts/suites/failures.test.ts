import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  failuresOfPlaywright,
  failuresOfVitest,
  linesOfFailures,
} from '../../../../scripts/suites/failures.mjs'
import { heedExit, tallyOfVitest } from '../../../../scripts/suites/tally.mjs'

const root = join('/', 'clone')
const file = (...names: string[]) => join(root, 'tests', ...names)

describe('what vitest says failed', () => {
  const report = {
    testResults: [
      {
        name: file('unit', 'dates.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { ancestorTitles: ['dates'], title: 'are read', status: 'passed', failureMessages: [] },
          {
            ancestorTitles: ['dates', 'of a year'],
            title: 'are whole',
            status: 'failed',
            failureMessages: [
              'AssertionError: expected 2 to be 1 // Object.is equality\n    at /clone/tests/unit/dates.test.ts:3:46',
            ],
          },
          { ancestorTitles: [], title: 'waits', status: 'skipped', failureMessages: [] },
          { ancestorTitles: [], title: 'says nothing', status: 'failed', failureMessages: [] },
        ],
      },
      { name: file('unit', 'plan.test.ts'), status: 'passed', message: '', assertionResults: [] },
      {
        name: file('unit', 'gone.test.ts'),
        status: 'failed',
        message: 'Cannot find module ./nowhere.ts\nimported from gone.test.ts',
        assertionResults: [],
      },
    ],
  }

  it('is named by file and titles, with the first line of the message', () => {
    expect(failuresOfVitest(report, root)).toEqual([
      {
        test: 'tests/unit/dates.test.ts › dates › of a year › are whole',
        says: 'AssertionError: expected 2 to be 1 // Object.is equality',
      },
      { test: 'tests/unit/dates.test.ts › says nothing', says: '' },
      { test: 'tests/unit/gone.test.ts', says: 'Cannot find module ./nowhere.ts' },
    ])
  })

  it('is nothing where it left no report', () => {
    expect(failuresOfVitest({}, root)).toEqual([])
    expect(failuresOfPlaywright({}, root)).toEqual([])
  })
})

describe('what Playwright says failed', () => {
  const result = (message?: string) => ({ error: message === undefined ? undefined : { message } })
  const spec = (title: string, status: string, ...results: object[]) => ({
    title,
    tests: [{ status, results }],
  })
  const report = {
    config: { rootDir: file('e2e') },
    errors: [{ message: '\nError: no module\n- stack', location: { file: file('e2e', 'b.ts') } }],
    suites: [
      {
        title: 'drag.spec.ts',
        file: 'drag.spec.ts',
        specs: [spec('alone', 'unexpected', result())],
        suites: [
          {
            title: 'a drag',
            file: 'drag.spec.ts',
            specs: [
              spec('ends', 'expected', result()),
              spec('comes back', 'flaky', result('Error: once'), result()),
              spec(
                'lands',
                'unexpected',
                result('Error: first'),
                result(
                  'Error: \u001b[2mexpect(\u001b[22m\u001b[31mlocator\u001b[39m) failed\n\nmore',
                ),
              ),
            ],
          },
        ],
      },
    ],
  }

  it('is named by file and titles, of the last try, without colours; what passed at last is not', () => {
    expect(failuresOfPlaywright(report, root)).toEqual([
      { test: 'tests/e2e/b.ts', says: 'Error: no module' },
      { test: 'tests/e2e/drag.spec.ts › alone', says: '' },
      {
        test: 'tests/e2e/drag.spec.ts › a drag › lands',
        says: 'Error: expect(locator) failed',
      },
    ])
  })
})

describe('what is told of failures', () => {
  const some = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ test: `a.test.ts › ${at}`, says: 'Error: no' }))

  it('is nothing where all passed', () => {
    expect(linesOfFailures([])).toEqual([])
  })

  it('is a line each, up to twenty, and how many more', () => {
    expect(linesOfFailures(some(2))).toEqual([
      'Failed:',
      '  a.test.ts › 0: Error: no',
      '  a.test.ts › 1: Error: no',
    ])
    expect(linesOfFailures(some(20)).at(-1)).toBe('  a.test.ts › 19: Error: no')
    const lines = linesOfFailures(some(23))
    expect(lines).toHaveLength(22)
    expect(lines.at(-1)).toBe('  and 3 more')
  })

  it('is a line of a length that can be read, whatever the message', () => {
    const [, line = ''] = linesOfFailures([{ test: 'types (node)', says: 'x'.repeat(9_000) }])
    expect(line).toMatch(/^ {2}types \(node\): x+$/)
    expect(line.length).toBeLessThan(300)
  })

  it('is why, where a tool ended badly without a failed test, or with a file it could not read', () => {
    const { failures } = heedExit(tallyOfVitest({ numPassedTests: 3 }), 1)
    expect(failures).toEqual([{ test: '', says: 'it ended with 1 though no test failed' }])
    const unread = [{ test: 'tests/unit/gone.test.ts', says: 'Cannot find module' }]
    const tally = { passed: 3, failed: 0, skipped: 0, failures: unread }
    expect(heedExit(tally, 1)).toEqual({ passed: 3, failed: 1, skipped: 0, failures: unread })
  })
})
