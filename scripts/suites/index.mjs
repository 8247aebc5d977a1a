// The suites of `npm test`, in the order they run.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserForTests } from '../setup/browser.mjs'
import { root } from '../setup/paths.mjs'
import { runChecks } from './check.mjs'
import { desktopRuntime } from './desktop.mjs'
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs'
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
  { name: 'desktop', says: 'the built desktop app', run: runDesktop },
]

/**
 * For the time between two changes: the same, of the journeys one a screen, and no desktop.
 * @type {Suite[]}
 */
export const quickSuites = [
  ...suites.filter(({ name }) => name === 'check' || name === 'unit'),
  {
    name: 'e2e',
    says: 'one journey a screen in a real browser',
    run: (using) => runJourneys(using, ['--grep', quickTag]),
  },
]

/** The tag of the one journey that each screen has in a quick run. */
export const quickTag = '@quick'

/** @param {string} node */
function runUnit(node) {
  return withReport(async (path) => {
    const code = await runTool({
      node,
      script: 'vitest/vitest.mjs',
      args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
    })
    const report = readReport(path)
    const failures = failuresOfVitest(report, root)
    return heedExit({ ...tallyOfVitest(report), failures }, code)
  })
}

/**
 * @param {Parameters<Suite['run']>[0]} using
 * @param {string[]} [which] of them, as Playwright is told
 */
async function runJourneys({ node, teller }, which = []) {
  const browser = await browserForTests({ node, teller })
  return runPlaywright(node, ['test', ...which], { LINCHPIN_BROWSER: browser })
}

/** @type {Suite['run']} */
async function runDesktop({ node, teller }) {
  const { program, says } = desktopRuntime()
  const using = program
    ? { LINCHPIN_ELECTRON: program }
    : { LINCHPIN_BROWSER: await browserForTests({ node, teller }) }
  const tally = await runPlaywright(
    node,
    ['test', '--config', 'playwright.desktop.config.ts'],
    using,
  )
  return { ...tally, says }
}

/**
 * @param {string} node
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function runPlaywright(node, args, env) {
  return withReport(async (path) => {
    const code = await runTool({
      node,
      script: '@playwright/test/cli.js',
      args,
      env: { ...env, LINCHPIN_TEST_REPORT: path },
    })
    const report = readReport(path)
    const failures = failuresOfPlaywright(report, root)
    return heedExit({ ...tallyOfPlaywright(report), failures }, code)
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
