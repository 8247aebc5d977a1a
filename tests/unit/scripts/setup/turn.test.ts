import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tellerOn } from '../../../../scripts/setup/steps.mjs'
import { inTurn } from '../../../../scripts/setup/turn.mjs'
import { giveBack, take } from '../../../../scripts/setup/turn-file.mjs'

const turnUrl = pathToFileURL(join(process.cwd(), 'scripts', 'setup', 'turn.mjs')).href
/** The number of a process that has ended. */
const dead = spawnSync(process.execPath, ['--eval', '']).pid
const isAlive = (pid: number) => pid !== dead
const silent = tellerOn(new PassThrough().resume())

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin turn '))
  file = join(folder, 'out', 'set-up.pid')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Leaves a file in the place, made `ago` milliseconds ago. */
function leave(path: string, content: string, ago = 0) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  const when = (Date.now() - ago) / 1000
  utimesSync(path, when, when)
}

describe('a turn', () => {
  it('is one’s at a time, and free again when it is given back', () => {
    expect(take(file)).toBe(true)
    expect(take(file)).toBe(false)
    giveBack(file)
    expect(take(file)).toBe(true)
  })

  it('of who was killed is free at the next look but one', () => {
    leave(file, String(dead))
    expect([take(file, isAlive), take(file, isAlive)]).toEqual([false, true])
    expect(readdirSync(join(folder, 'out'))).toEqual(['set-up.pid'])
  })

  it.each([
    ['that was taken this moment, and has no number yet, is waited for', 0, [false, false]],
    ['that never got its number is free after a while', 10_000, [false, true]],
  ])('%s', (_, ago, taken) => {
    leave(file, '', ago)
    expect([take(file), take(file)]).toEqual(taken)
  })

  it('taken by another who saw the same holder dead is not taken away', () => {
    leave(file, String(dead))
    let others: boolean[] = []
    const slow = (pid: number) => {
      // While we look at the dead holder, another clears it away and takes the turn.
      if (pid === dead && others.length === 0) others = [take(file, isAlive), take(file, isAlive)]
      return isAlive(pid)
    }
    expect(take(file, slow)).toBe(false)
    expect(others).toEqual([false, true])
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
    expect(take(file, slow)).toBe(false)
  })

  it('of a dead holder is cleared by one only', () => {
    leave(file, String(dead))
    leave(`${file}.clearing`, String(process.pid))
    expect([take(file, isAlive), take(file, isAlive)]).toEqual([false, false])
    expect(readFileSync(file, 'utf8')).toBe(String(dead))
    leave(`${file}.clearing`, String(dead), 10_000)
    const tries = [1, 2, 3].map(() => take(file, isAlive))
    expect(tries).toEqual([false, false, true])
  })

  it('that is another’s is not given back by us', () => {
    leave(file, String(process.ppid))
    giveBack(file)
    expect(existsSync(file)).toBe(true)
  })

  it('ends with the work, whether or not that went well', async () => {
    expect(await inTurn(silent, async () => existsSync(file), file)).toBe(true)
    const failing = inTurn(silent, () => Promise.reject(new Error('no')), file)
    await expect(failing).rejects.toThrow('no')
    expect(existsSync(file)).toBe(false)
  })
})

it('processes that find a dead one’s turn take it one after the other', async () => {
  leave(file, String(dead))
  const log = join(folder, 'log')
  const source = `
    import { appendFileSync } from 'node:fs'
    import { setTimeout as wait } from 'node:timers/promises'
    const { inTurn } = await import(${JSON.stringify(turnUrl)})
    await inTurn({ say() {} }, async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ')
      await wait(30)
      appendFileSync(${JSON.stringify(log)}, 'out ')
    }, ${JSON.stringify(file)})
  `
  const ends = Array.from({ length: 5 }, () => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return new Promise((resolve) => child.on('close', resolve))
  })
  expect(await Promise.all(ends)).toEqual([0, 0, 0, 0, 0])
  expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(5))
})
