// Counts of tests, from the reports of the tools that run them. Pure. docs/decisions/023

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} [again] how many of those that passed did so only when they were tried again
 * @property {string} [says] what it ran on, where that is not always the same
 * @property {import('./failures.mjs').Failure[]} [failures] which failed, and at what
 */

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const tally of tallies) {
    total.passed += tally.passed
    total.failed += tally.failed
    total.skipped += tally.skipped
  }
  return total
}

/**
 * A suite that ended badly without a failed test (a file that could not be read, an error outside
 * any test), or that ran nothing, has failed once more.
 * @param {Tally} tally
 * @param {number} exitCode of the tool
 * @returns {Tally}
 */
export function heedExit(tally, exitCode) {
  const silent = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0)
  if (!silent) return tally
  const says = exitCode === 0 ? 'no test ran' : `it ended with ${exitCode} though no test failed`
  const { failures = [] } = tally
  return { ...tally, failed: 1, failures: failures.length > 0 ? failures : [{ test: '', says }] }
}

/**
 * @param {unknown} report the parsed output of vitest's json reporter
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    record(report)
  const again = list(testResults)
    .flatMap((file) => list(record(file).assertionResults))
    .map(record)
    .filter(
      ({ status, failureMessages }) => status === 'passed' && list(failureMessages).length > 0,
    )
  return {
    passed: count(numPassedTests),
    failed: count(numFailedTests),
    skipped: count(numPendingTests) + count(numTodoTests),
    again: again.length,
  }
}

/**
 * @param {unknown} report the parsed output of Playwright's json reporter
 * @returns {Tally}
 */
export function tallyOfPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = record(record(report).stats)
  return {
    passed: count(expected) + count(flaky),
    failed: count(unexpected),
    skipped: count(skipped),
    again: count(flaky),
  }
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function record(value) {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** @param {unknown} value */
function count(value) {
  return typeof value === 'number' ? value : 0
}

/**
 * @param {unknown} value
 * @returns {unknown[]}
 */
function list(value) {
  return Array.isArray(value) ? value : []
}
