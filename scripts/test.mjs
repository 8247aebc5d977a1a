// `npm test`: sets up, builds, runs every suite even when one fails, and ends with what failed and the counts.
import { parseArgs } from 'node:util'
import { prepare } from './setup/prepare.mjs'
import { SetupFailure, seconds, tellerOn } from './setup/steps.mjs'
import { linesOfFailures } from './suites/failures.mjs'
import { quickSuites, suites } from './suites/index.mjs'
import { sum } from './suites/tally.mjs'

const names = suites.map((suite) => suite.name)
const usage = `Usage: npm test [-- --quick | --only ${names.join('|')}]`

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code: 0 only when something ran and nothing failed
 */
export async function run(args) {
  const chosen = choose(args)
  if (chosen === null) {
    console.error(usage)
    return 2
  }
  const teller = tellerOn(process.stdout)
  const from = Date.now()
  const { node, setUp } = await setUpFor(chosen, teller)
  const lines = [`set-up: ${seconds(Date.now() - from)}`]
  const tallies = setUp ? [setUp] : []
  const failures = setUp ? named(setUp, 'set-up') : []
  for (const suite of chosen) {
    console.log(`\n── ${suite.name}: ${suite.says}\n`)
    const began = Date.now()
    const tally = await runSuite(suite, { node, teller })
    tallies.push(tally)
    failures.push(...named(tally, suite.name))
    const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
    const again = tally.again ? `, ${tally.again} of them only when tried again` : ''
    const on = tally.says ? `, ${tally.says}` : ''
    const counts = `${tally.passed} passed${again}, ${tally.failed} failed${skipped}`
    lines.push(`${suite.name}: ${counts}, ${seconds(Date.now() - began)}${on}`)
  }
  const total = sum(tallies)
  const told = linesOfFailures(failures)
  if (told.length > 0) console.log(`\n${told.join('\n')}`)
  console.log(`\n${lines.join('\n')}\n`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}

/**
 * The suites that were asked for, or null where what was asked makes no sense.
 * @param {string[]} args
 */
export function choose(args) {
  try {
    const { only, quick } = parseArgs({
      args,
      options: { only: { type: 'string' }, quick: { type: 'boolean' } },
    }).values
    if (quick) return only === undefined ? quickSuites : null
    if (only === undefined) return suites
    const chosen = suites.filter((suite) => suite.name === only)
    return chosen.length > 0 ? chosen : null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/**
 * Prepares what the suites need. Without the dependencies nothing can run; a build that fails is
 * one failure, and the suites that do not need it still have something to say.
 * @param {typeof suites} chosen
 * @param {import('./setup/steps.mjs').Teller} teller
 */
async function setUpFor(chosen, teller) {
  const { node } = await prepare({ teller, needs: 'tools' })
  if (chosen.every((suite) => suite.name === 'check')) return { node, setUp: null }
  try {
    await prepare({ teller, needs: 'build' })
    return { node, setUp: null }
  } catch (error) {
    return { node, setUp: failed(error) }
  }
}

/**
 * @param {(typeof suites)[number]} suite
 * @param {Parameters<(typeof suites)[number]['run']>[0]} using
 * @returns {Promise<import('./suites/tally.mjs').Tally>}
 */
async function runSuite(suite, using) {
  try {
    return await suite.run(using)
  } catch (error) {
    return failed(error)
  }
}

/**
 * Tells of a set-up failure, which counts as one failed test; any other error is a fault of ours.
 * @param {unknown} error
 * @returns {import('./suites/tally.mjs').Tally}
 */
function failed(error) {
  if (!(error instanceof SetupFailure)) throw error
  console.log(`\n${error.message}`)
  const [says = ''] = error.message.split('\n')
  return { passed: 0, failed: 1, skipped: 0, failures: [{ test: '', says }] }
}

/**
 * What failed, each under the suite's name where it has none of its own.
 * @param {import('./suites/tally.mjs').Tally} tally
 * @param {string} name
 */
function named({ failures = [] }, name) {
  return failures.map(({ test, says }) => ({ test: test || name, says }))
}
