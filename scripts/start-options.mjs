// What may follow `npm start --`. Pure.
import { parseArgs } from 'node:util'

export const usage = `Usage: npm start -- [options]

  --host electron|browser   open in Linchpin's own window, or as a page of your browser
                            (left out: the window where it can be had)
  --data DIR                keep the library in this folder
  --port N                  the browser host's port (left out: 4747, or any that is free)
  --no-open                 do not open the browser, only print the address
  --help                    show this`

/**
 * @typedef {object} StartOptions
 * @property {'electron' | 'browser' | undefined} host
 * @property {string | undefined} data
 * @property {number | undefined} port
 * @property {boolean} open
 */

/**
 * @param {string[]} args
 * @returns {{ options: StartOptions } | { help: true } | { wrong: string }} what was asked, or a
 *   sentence that says what is wrong with it
 */
export function readStartOptions(args) {
  /** @type {ReturnType<typeof parse>} */
  let values
  try {
    values = parse(args)
  } catch (error) {
    return { wrong: sentenceOf(error) }
  }
  if (values.help) return { help: true }
  const { host, data, port } = values
  if (host !== undefined && host !== 'electron' && host !== 'browser') {
    return { wrong: `There is no host “${host}”: it is electron or browser.` }
  }
  if (data === '') return { wrong: 'The option --data needs a folder.' }
  const number = port === undefined ? undefined : Number(port)
  if (number !== undefined && !isPort(port, number)) {
    return { wrong: `“${port}” is no port: it is a whole number from 0 to 65535.` }
  }
  return { options: { host, data, port: number, open: !values['no-open'] } }
}

/** @param {string[]} args */
function parse(args) {
  return parseArgs({
    args,
    options: {
      host: { type: 'string' },
      data: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  }).values
}

/**
 * @param {string | undefined} text
 * @param {number} number
 */
function isPort(text, number) {
  return text !== undefined && /^\d+$/.test(text) && number <= 65_535
}

/**
 * Node's own sentence, of which the first is enough. Words without an option before them mostly mean
 * that npm kept the options for itself.
 * @param {unknown} error
 */
function sentenceOf(error) {
  if (!(error instanceof Error)) throw error
  const code = 'code' in error ? error.code : undefined
  const first = error.message.split('. ')[0] ?? error.message
  const hint = ' Options are given after two hyphens: npm start -- --host browser.'
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `${first}.${hint}`
  if (String(code).startsWith('ERR_PARSE_ARGS')) return `${first.replace(/\.$/, '')}.`
  throw error
}
