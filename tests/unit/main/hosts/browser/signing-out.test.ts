// What a session's end takes with it, over real sockets and requests.
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { expect, test, vi } from 'vitest'
import { withoutSecrets } from '../../../../../src/main/hosts/browser/requests.ts'
import { signedOut } from '../../../../../src/shared/session.ts'
import { ask, callerOver, sessionHeader, suiteHost, trySocket } from '../support/browser-host.ts'

const { linchpin, own: other } = await suiteHost()
const { port, files, tickets } = linchpin

async function comeIn() {
  const own = { ...other, [sessionHeader]: await linchpin.enter() }
  const socket = async (page: string) => {
    const tried = await trySocket(port, '/rpc', own, page)
    if (!('socket' in tried)) throw new Error(`refused with ${tried.status}`)
    return tried.socket
  }
  const upload = async (page: string): Promise<string> => {
    const headers = { ...own, 'linchpin-page': page }
    const { body } = await ask(port, '/files?name=a.txt', { method: 'POST', headers, body: 'x' })
    return JSON.parse(body).fileId
  }
  const signOut = () => ask(port, '/session', { method: 'DELETE', headers: own })
  return { own, socket, upload, signOut }
}

test('every socket of the session is closed with a word why, and no other', async () => {
  const { socket, signOut } = await comeIn()
  const sockets = [await socket('one'), await socket('two')]
  const codes = sockets.map(
    (each) => new Promise<number>((resolve) => each.on('close', (code) => resolve(code))),
  )
  const elsewhere = await trySocket(port, '/rpc', other)
  if (!('socket' in elsewhere)) throw new Error('refused')
  expect((await signOut()).status).toBe(200)
  expect(await Promise.all(codes)).toEqual([signedOut, signedOut])
  expect((await callerOver(elsewhere.socket).settings.get()).author).toBe('A. Student')
  elsewhere.socket.close()
})

test('a page that does not answer the close is not heard, and is cut off', async () => {
  const { socket, signOut } = await comeIn()
  const deaf = await socket('deaf')
  // It neither reads nor ends: its side of the closing handshake never comes.
  deaf.pause()
  const left = vi.spyOn(linchpin.openPages, 'left')
  await signOut()
  await vi.waitFor(() => expect(left).toHaveBeenCalledWith('deaf'), { timeout: 5000 })
  deaf.terminate()
})

test('what its pages handed over is gone at once, of a page that had left already too', async () => {
  const { socket, upload, signOut } = await comeIn()
  await socket('staying')
  const leaving = await socket('leaving')
  const [first, second] = [await upload('staying'), await upload('leaving')]
  const left = vi.spyOn(linchpin.openPages, 'left')
  leaving.close()
  await vi.waitFor(() => expect(left).toHaveBeenCalledWith('leaving'))
  const elsewhere = await ask(port, '/files?name=b.txt', {
    method: 'POST',
    headers: { ...other, 'linchpin-page': 'elsewhere' },
    body: 'x',
  })
  const ticket = tickets.issue(first)
  await signOut()
  expect([first, second].map(files.find)).toEqual([null, null])
  expect((await ask(port, `/files/${ticket}`, { headers: { host: other.host } })).status).toBe(404)
  expect(files.find(JSON.parse(elsewhere.body).fileId)).not.toBeNull()
})

test('an upload that is under way is broken off, and nothing of it stays', async () => {
  const { own, signOut } = await comeIn()
  const before = await readdir(linchpin.uploads)
  const sending = request({
    host: '127.0.0.1',
    port,
    path: '/files?name=long.txt',
    method: 'POST',
    headers: { ...own, 'content-length': '1000' },
    agent: false,
  })
  const broken = new Promise((resolve) => sending.on('error', resolve))
  sending.write('the first words')
  await vi.waitFor(async () =>
    expect((await readdir(linchpin.uploads)).length).toBe(before.length + 1),
  )
  await signOut()
  await broken
  await vi.waitFor(async () => expect(await readdir(linchpin.uploads)).toEqual(before))
})

test.each([
  ['/', '/'],
  ['/session', '/session'],
  ['/files/aSecretTicket', '/files/…'],
  ['/files?name=Diary.txt', '/files/…'],
  ['/enter?token=aSecretToken', '/enter/…'],
  ['/aSecretToken', '/…'],
  ['//elsewhere/aSecretTicket', '/…'],
  ['http://127.0.0.1/files/aSecretTicket', '/…'],
  ['', '/…'],
])('of the address %s a log has %s', (address, said) => {
  expect(withoutSecrets(address)).toBe(said)
})

test('when a download goes wrong, neither its ticket nor the session is written to the log', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const ticket = tickets.issue('broken')
  const find = vi.spyOn(files, 'find').mockImplementation(() => {
    throw new Error('the disk is gone')
  })
  try {
    const { status } = await ask(port, `/files/${ticket}`, { headers: other })
    expect(status).toBe(500)
    const said = logged.mock.calls.flat().map(String).join(' ')
    expect(said).toContain('/files/…')
    expect(said).not.toContain(ticket)
    expect(said).not.toContain(other[sessionHeader])
  } finally {
    find.mockRestore()
    logged.mockRestore()
  }
})
