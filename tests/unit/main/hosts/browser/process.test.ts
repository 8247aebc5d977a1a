import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { callerOver, enter, sessionHeader, trySocket } from '../support/browser-host.ts'
import { browserEnds, browserProcess } from '../support/processes.ts'
import { suiteFolder } from '../support/suite-folder.ts'

const folder = suiteFolder()
// What pages are is no matter here: they are taken from a development server that is not there.
const env = { ELECTRON_RENDERER_URL: 'http://127.0.0.1:9' }

async function comeIn(address: string) {
  const { host, port, origin } = new URL(address)
  const headers = { host, origin, [sessionHeader]: await enter(address) }
  const tried = await trySocket(Number(port), '/rpc', headers)
  if (!('socket' in tried)) throw new Error(`refused with ${tried.status}`)
  return { socket: tried.socket, calls: callerOver(tried.socket) }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'the printed address opens the library, %s closes it, and all is there again',
  async (signal) => {
    const data = join(folder, signal)
    const words = ['--data', data, '--port', '0', '--no-open']
    const first = await browserProcess(words, { env })
    const { calls, socket } = await comeIn(first.address)
    expect(await calls.app.about()).toMatchObject({ host: 'browser', dataFolder: data })
    const { id } = await calls.plans.create({ question: 'Did it last?' })
    const closed = new Promise((resolve) => socket.once('close', resolve))
    first.kill(signal)
    expect(await first.ended).toMatchObject({ code: 0, stderr: '' })
    expect(await closed).toBe(1001)

    const second = await browserProcess(words, { env })
    const again = await comeIn(second.address)
    expect(await again.calls.plans.list()).toMatchObject([{ id, question: 'Did it last?' }])
    second.kill('SIGTERM')
    await second.ended
  },
)

test('a plan saved while Linchpin is closing is kept', async () => {
  const words = ['--data', join(folder, 'closing'), '--port', '0', '--no-open']
  const host = await browserProcess(words, { env })
  const { calls } = await comeIn(host.address)
  const plan = await calls.plans.create({ question: 'In time?' })
  host.kill('SIGINT')
  // The page saves some 400 ms after the last key, which may be after Ctrl+C.
  await new Promise((resolve) => setTimeout(resolve, 300))
  const saved = await calls.plans.save({ id: plan.id, document: plan.document, revision: 0 })
  expect(saved.revision).toBe(1)
  expect((await host.ended).code).toBe(0)
})

test('a port that is taken is said to be', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  const words = ['--data', join(folder, 'taken'), '--port', String(address.port), '--no-open']
  const { code, stdout, stderr } = await browserEnds(words, { env })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toBe(
    `Port ${address.port} is in use by another program. Choose another with --port, or leave it out.\n`,
  )
  other.close()
})

test('a data folder that is open elsewhere is said to be', async () => {
  const words = ['--data', join(folder, 'twice'), '--port', '0', '--no-open']
  const first = await browserProcess(words, { env })
  const second = await browserEnds(words, { env })
  expect(second).toMatchObject({ code: 1, stdout: '' })
  expect(second.stderr).toContain('Linchpin is already open with the data folder')
  first.kill('SIGTERM')
  await first.ended
})

test('a wrong option is wrong use', async () => {
  const { code, stderr } = await browserEnds(['--prot', '1'])
  expect(code).toBe(2)
  expect(stderr).toContain('Usage: ')
})

/** A `PATH` on which the system's opener is a script that writes down what it was told, and its umask. */
function openerThatTells(name: string): { path: string; told: () => string[] } {
  const place = join(folder, name)
  const notes = join(place, 'told.json')
  mkdirSync(place)
  const opener = join(place, 'xdg-open')
  writeFileSync(
    opener,
    `#!${process.execPath}\nrequire('node:fs').writeFileSync(${JSON.stringify(notes)}, JSON.stringify([...process.argv.slice(2), process.umask().toString(8)]), { flag: 'wx' })\n`,
  )
  chmodSync(opener, 0o755)
  return {
    path: place,
    told: () => (existsSync(notes) ? JSON.parse(readFileSync(notes, 'utf8') || '[]') : []),
  }
}

test.skipIf(process.platform !== 'linux')(
  'the opener is told of a private file alone, which leads in once and is gone then',
  async () => {
    const { path, told } = openerThatTells('opener')
    const words = ['--data', join(folder, 'opened'), '--port', '0', '--open']
    const host = await browserProcess(words, { env: { ...env, PATH: path } })
    const token = new URL(host.address).hash.slice(1)
    await expect.poll(() => told().length, { timeout: 20_000 }).toBe(2)
    const [file = '', umask] = told()
    expect(told().join()).not.toContain(token)
    expect(umask).toBe(process.umask().toString(8))
    expect(readFileSync(file, 'utf8')).toContain(`content="0;url=${host.address}"`)
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
    expect((statSync(join(file, '..')).mode & 0o777).toString(8)).toBe('700')
    const { socket } = await comeIn(host.address)
    expect(existsSync(file)).toBe(false)
    await expect(comeIn(host.address)).rejects.toThrow('403')
    socket.close()
    host.kill('SIGTERM')
    const { stdout } = await host.ended
    expect(stdout).toContain('If the browser shows an error, open the address above')
  },
)

test.skipIf(process.platform !== 'linux')(
  'a file that opened nothing goes at the end',
  async () => {
    const { path, told } = openerThatTells('unused')
    const words = ['--data', join(folder, 'unused-data'), '--port', '0', '--open']
    const host = await browserProcess(words, { env: { ...env, PATH: path } })
    await expect.poll(() => told().length, { timeout: 20_000 }).toBe(2)
    host.kill('SIGTERM')
    expect(await host.ended).toMatchObject({ code: 0 })
    expect(existsSync(told()[0] ?? '')).toBe(false)
  },
)
