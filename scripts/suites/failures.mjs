// Which tests failed, from the reports of the tools that run them, and how that is told. Pure.
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {object} Failure
 * @property {string} test what failed: a test's file and titles, a file, or a check
 * @property {string} says the first line of what went wrong, or empty
 */

/** So many are named; a log with more is read from its top. */
const most = 20
/** A line of a log, in characters. */
const longest = 240

/**
 * @param {unknown} report the parsed output of vitest's json reporter
 * @param {string} root the folder that files are named from
 * @returns {Failure[]} a file that could not be read at all is one
 */
export function failuresOfVitest(report, root) {
  return list(record(report).testResults).flatMap((result) => {
    const { name, status, message, assertionResults } = record(result)
    const file = within(root, text(name))
    const failed = list(assertionResults)
      .map(record)
      .filter((test) => test.status === 'failed')
      .map(({ ancestorTitles, title, failureMessages }) => ({
        test: titled(file, ...list(ancestorTitles).map(text), text(title)),
        says: firstLine(list(failureMessages)[0]),
      }))
    const isUnread = failed.length === 0 && status === 'failed'
    return isUnread ? [{ test: file, says: firstLine(message) }] : failed
  })
}

/**
 * @param {unknown} report the parsed output of Playwright's json reporter
 * @param {string} root the folder that files are named from
 * @returns {Failure[]} those that passed when tried again are none; an error outside any test is one
 */
export function failuresOfPlaywright(report, root) {
  const { config, suites, errors } = record(report)
  const folder = text(record(config).rootDir)
  const outside = list(errors).map((error) => {
    const { message, location } = record(error)
    const { file } = record(location)
    return { test: file ? within(root, text(file)) : '', says: firstLine(message) }
  })
  const inFiles = list(suites).flatMap((suite) => {
    const file = within(root, join(folder, text(record(suite).file)))
    return failuresOfSuite(suite, [file])
  })
  return [...outside, ...inFiles]
}

/**
 * @param {unknown} suite a file, or a group of tests within one
 * @param {string[]} names its file and titles
 * @returns {Failure[]}
 */
function failuresOfSuite(suite, names) {
  const { specs, suites } = record(suite)
  const own = list(specs)
    .map(record)
    .flatMap(({ title, tests }) =>
      list(tests)
        .map(record)
        .filter(({ status }) => status === 'unexpected')
        .map(({ results }) => ({
          test: titled(...names, text(title)),
          says: firstLine(record(record(list(results).at(-1)).error).message),
        })),
    )
  const inner = list(suites).flatMap((group) =>
    failuresOfSuite(group, [...names, text(record(group).title)]),
  )
  return [...own, ...inner]
}

/**
 * What failed in a suite, a line each, to stand before the closing counts: a log that is cut at its
 * top still has it.
 * @param {readonly Failure[]} failures
 * @returns {string[]} empty where nothing failed
 */
export function linesOfFailures(failures) {
  if (failures.length === 0) return []
  const lines = failures
    .slice(0, most)
    .map(({ test, says }) => `  ${[test, says].filter(Boolean).join(': ')}`.slice(0, longest))
  const more = failures.length - lines.length
  return ['Failed:', ...lines, ...(more > 0 ? [`  and ${more} more`] : [])]
}

/** @param {string[]} names */
const titled = (...names) => names.join(' › ')

/**
 * @param {string} root
 * @param {string} path
 */
const within = (root, path) => relative(root, path).replaceAll('\\', '/')

/** @param {unknown} message of a tool, which may be coloured */
function firstLine(message) {
  const lines = stripVTControlCharacters(text(message)).split('\n')
  return lines.find((line) => line.trim() !== '')?.trim() ?? ''
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
const record = (value) => (typeof value === 'object' && value !== null ? { ...value } : {})

/**
 * @param {unknown} value
 * @returns {unknown[]}
 */
const list = (value) => (Array.isArray(value) ? value : [])

/** @param {unknown} value */
const text = (value) => (typeof value === 'string' ? value : '')
