// One set-up at a time: two commands started together in a fresh clone must not both install.
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './paths.mjs'
import { giveBack, take } from './turn-file.mjs'

const turnFile = join(root, 'out', 'set-up.pid')

/**
 * Waits until no other command is setting up this clone, then does the work. The work must look
 * again at what is needed: the other command may have done it.
 * @template Result
 * @param {import('./steps.mjs').Teller} teller
 * @param {() => Promise<Result>} work
 * @param {string} [file] the file that says whose turn it is
 * @returns {Promise<Result>}
 */
export async function inTurn(teller, work, file = turnFile) {
  let told = 0
  while (!take(file)) {
    if (Date.now() - told > 8_000) {
      teller.say('Waiting for another command that is setting up this clone …')
      teller.say(`  (if there is none, delete ${file})`)
      told = Date.now()
    }
    await wait(200)
  }
  const end = () => giveBack(file)
  process.once('exit', end)
  try {
    return await work()
  } finally {
    process.removeListener('exit', end)
    end()
  }
}
