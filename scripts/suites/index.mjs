// The suites of `npm test`, in the order they run.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserForTests } from '../setup/browser.mjs'
import { runChecks } from './check.mjs'
import { heedExit, tallyOfPlaywright, tallyOfVitest } from './tally.mjs'
import { runTool } from './tool.mjs'

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} says what it covers
 * @property {(using: { node: string, teller: import('../setup/steps.mjs').Teller }) =>
 *   Promise<import('./tally.mjs').Tally>} run
 */

/** @type {Suite[]} */
export const suites = [
  { name: 'check', says: 'types, lint and format', run: ({ node }) => runChecks(node) },
  { name: 'unit', says: 'unit tests and the rules of the rooms', run: ({ node }) => runUnit(node) },
  { name: 'e2e', says: 'a person’s journeys in a real browser', run: runJourneys },
]

/** @param {string} node */
function runUnit(node) {
  return withReport(async (report) => {
    const code = await runTool({
      node,
      script: 'vitest/vitest.mjs',
      args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    })
    return heedExit(tallyOfVitest(readReport(report)), code)
  })
}

/** @type {Suite['run']} */
async function runJourneys({ node, teller }) {
  const browser = await browserForTests({ node, teller })
  return withReport(async (report) => {
    const code = await runTool({
      node,
      script: '@playwright/test/cli.js',
      args: ['test'],
      env: { LINCHPIN_BROWSER: browser, LINCHPIN_TEST_REPORT: report },
    })
    return heedExit(tallyOfPlaywright(readReport(report)), code)
  })
}

/**
 * @param {(report: string) => Promise<import('./tally.mjs').Tally>} run given a path for a report
 */
async function withReport(run) {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-report-'))
  try {
    return await run(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A tool that failed before its first test leaves no report.
 * @param {string} path
 * @returns {unknown}
 */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}
