import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FileDesk } from '../../../../../src/main/desk.ts'
import { takeUpload } from '../../../../../src/main/hosts/web/take-upload.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { temporaryFolder } from '../../../../support/temporary-folder.ts'

/** Takes nothing in: each test's upload fails before, or in `receive`. */
const filesAt = (path: string, fault: Error): FileDesk => ({
  receive: () => Promise.reject(fault),
  find: () => null,
  temporaryPath: () => path,
})
const upload = { name: 'notes.txt', declaredBytes: null, body: [Buffer.from('Kirov was shot.')] }
const system = (code: string) => Object.assign(new Error(`${code}: not done, write`), { code })

test.each([
  [
    'ENOSPC',
    'notes.txt was not taken in. The disk is full, so this could not be saved. Make room on it.',
  ],
  ['EROFS', expect.stringMatching(/^notes\.txt was not taken in\. The disk .+ can only be read/)],
  ['EIO', expect.stringMatching(/^notes\.txt was not taken in\. The disk could not be read/)],
  ['EACCES', expect.stringMatching(/^notes\.txt was not taken in\. Linchpin is not allowed/)],
])(
  'an upload that meets %s is refused in a sentence, and nothing is left of it',
  async (code, says) => {
    const folder = temporaryFolder()
    const files = filesAt(join(folder, newId()), system(code))
    expect(await takeUpload(upload, files)).toEqual({ type: 'refused', status: 507, says })
    expect(readdirSync(folder)).toEqual([])
  },
)

test('an upload whose sender breaks off is the sender’s fault, not the disk’s', async () => {
  const folder = temporaryFolder()
  const files = filesAt(join(folder, newId()), new Error('not reached'))
  async function* body() {
    yield Buffer.from('half of ')
    throw new Error('The drive was taken out.')
  }
  expect(await takeUpload({ ...upload, body: body() }, files)).toEqual({
    type: 'refused',
    status: 400,
    says: 'The drive was taken out.',
  })
  expect(readdirSync(folder)).toEqual([])
})
