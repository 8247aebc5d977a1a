import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { limits } from '../../../../../src/shared/contract.ts'
import { ask, suiteHost } from '../support/browser-host.ts'

const { linchpin, own } = await suiteHost()

/** The address a page is given for a file that it wants to keep. */
const addressOf = (fileId: string) => `/files/${linchpin.tickets.issue(fileId)}`

describe('files', () => {
  const upload = (name: string, body: Buffer | string, headers: Record<string, string> = {}) =>
    ask(linchpin.port, `/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...own, ...headers },
      body,
    })

  test('an upload arrives whole and is handed over under its own name', async () => {
    const answer = await upload('Notes – Stalin.txt', 'Когда? 1934.')
    expect(answer.status).toBe(200)
    const handed: { fileId: string } = JSON.parse(answer.body)
    expect(handed).toMatchObject({ name: 'Notes – Stalin.txt', bytes: 17 })
    const file = linchpin.files.find(handed.fileId)
    expect(file).toMatchObject({ name: 'Notes – Stalin.txt', temporary: true })

    const address = addressOf(handed.fileId)
    // A browser's download shows no secret but the address itself.
    const back = await ask(linchpin.port, address, { headers: { host: own.host } })
    expect(back).toMatchObject({ status: 200, body: 'Когда? 1934.' })
    expect(back.headers['content-disposition']).toBe(
      `attachment; filename="Notes _ Stalin.txt"; filename*=UTF-8''Notes%20%E2%80%93%20Stalin.txt`,
    )
    expect(back.headers['content-type']).toBe('text/plain; charset=utf-8')
  })

  test.each(['', '../up.txt', 'a\\b.txt', 'x'.repeat(300)])(
    'the name “%s” is refused',
    async (name) => {
      const answer = await upload(name, 'x')
      expect(answer.status).toBe(400)
      expect(JSON.parse(answer.body)).toEqual({ message: 'An uploaded file needs a name.' })
    },
  )

  test('a file that says it is too large is refused, and the sentence arrives', async () => {
    const before = await readdir(linchpin.uploads)
    const answer = await upload('big.txt', Buffer.alloc(limits.textFileBytes * 3))
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.body)).toEqual({
      message: 'big.txt is 60 MB; Linchpin reads text files of up to 20 MB.',
    })
    expect(await readdir(linchpin.uploads)).toEqual(before)
  })

  test('a file that grows too large on the way is refused and deleted', async () => {
    const before = await readdir(linchpin.uploads)
    const answer = await upload('big.txt', Buffer.alloc(limits.textFileBytes + 1), {
      'transfer-encoding': 'chunked',
    })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.body).message).toContain('larger than 20 MB')
    expect(await readdir(linchpin.uploads)).toEqual(before)
    expect((await upload('next.txt', 'fine')).status).toBe(200)
  })

  test('a file that is gone says so', async () => {
    const answer = await ask(linchpin.port, '/files/nothing', { headers: own })
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.body).message).toContain('not there any more')
  })

  test.each([
    ['Was it “Stalinism”?.pdf', 'Was%20it%20%E2%80%9CStalinism%E2%80%9D%3F.pdf'],
    ['100% "sure" (\\o/) *.pdf', '100%25%20%22sure%22%20%28%5Co%2F%29%20%2A.pdf'],
    ['Cut in two \ud83d.pdf', 'Cut%20in%20two%20%EF%BF%BD.pdf'],
    ['\udcd6.pdf', '%EF%BF%BD.pdf'],
    ['two\r\nlines\0.pdf', 'two%0D%0Alines%00.pdf'],
  ])('a made file called %j is sent', async (name, encoded) => {
    const path = join(linchpin.folder, 'named.pdf')
    await writeFile(path, 'made')
    const { fileId } = await linchpin.files.receive({ path, name, temporary: true })
    const answer = await ask(linchpin.port, addressOf(fileId), { headers: own })
    expect(answer).toMatchObject({ status: 200, body: 'made' })
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[\x20-\x7e]*"; /)
    expect(answer.headers['content-disposition']).toContain(`; filename*=UTF-8''${encoded}`)
  })

  test('an address is good once, and a file’s own name leads nowhere', async () => {
    const path = join(linchpin.folder, 'kept.pdf')
    await writeFile(path, 'made')
    const { fileId } = await linchpin.files.receive({ path, name: 'Plan.pdf', temporary: false })
    const address = addressOf(fileId)
    const get = (at: string, method = 'GET', site = 'same-origin') =>
      ask(linchpin.port, at, { method, headers: { ...own, 'sec-fetch-site': site } })
    expect((await get(`/files/${fileId}`)).status).toBe(404)
    expect((await get(address, 'GET', 'same-site')).status).toBe(403)
    expect((await get(address, 'HEAD')).status).toBe(200)
    expect((await get(address)).body).toBe('made')
    // The server learns a moment after us that everything has arrived.
    await expect.poll(async () => (await get(address)).status, { timeout: 10_000 }).toBe(404)
    expect((await get(addressOf(fileId))).status).toBe(200)
  })

  test('a made file is let go of once it has arrived, a person’s own never', async () => {
    const path = join(linchpin.folder, 'kept.pdf')
    await writeFile(path, 'made')
    const receive = (temporary: boolean) =>
      linchpin.files.receive({ path, name: 'Plan.pdf', temporary })
    const [made, looked, theirs] = [await receive(true), await receive(true), await receive(false)]
    const get = (fileId: string, method = 'GET') =>
      ask(linchpin.port, addressOf(fileId), { method, headers: own })
    await get(looked.fileId, 'HEAD')
    await get(theirs.fileId)
    await get(made.fileId)
    // The server learns a moment after us that everything has arrived.
    await expect.poll(() => linchpin.files.find(made.fileId), { timeout: 10_000 }).toBeNull()
    expect((await get(looked.fileId)).status).toBe(200)
    expect((await get(theirs.fileId)).status).toBe(200)
  })

  test('a made file keeps no trace of where it lay', async () => {
    const path = join(linchpin.folder, 'made.docx')
    await writeFile(path, 'made')
    const { fileId } = await linchpin.files.receive({ path, name: 'Plan.docx', temporary: true })
    const answer = await ask(linchpin.port, addressOf(fileId), { headers: own })
    expect(JSON.stringify(answer)).not.toContain(linchpin.folder)
  })
})
