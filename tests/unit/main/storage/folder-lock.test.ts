import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { FolderInUseError, lockFolder } from '../../../../src/main/storage/index.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const lockModule = pathToFileURL('src/main/storage/folder-lock.ts').href

/** A process that takes the folder, says so and waits to be killed. */
async function holder(folder: string) {
  const program = `import { lockFolder } from ${JSON.stringify(lockModule)}
    await lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

test('a folder taken by another process is refused, with a sentence that names the process', async () => {
  const folder = temporaryFolder()
  const child = await holder(folder)
  await expect(lockFolder(folder)).rejects.toThrow(FolderInUseError)
  await expect(lockFolder(folder)).rejects.toThrow(`(process ${child.pid})`)
})

test('a folder whose holder was killed can be taken at once', async () => {
  const folder = temporaryFolder()
  const child = await holder(folder)
  child.kill('SIGKILL')
  await once(child, 'exit')
  await (await lockFolder(folder)).release()
})

test('a folder that was let go of can be taken again', async () => {
  const folder = temporaryFolder()
  await (await lockFolder(folder)).release()
  await (await lockFolder(folder)).release()
})

test.each([
  ['deleted', (path: string) => rmSync(path)],
  ['put in another’s place', (path: string) => writeFileSync(path, '')],
])(
  'a folder whose lock is %s meanwhile is refused as before, and free when its holder is gone',
  async (_, spoil) => {
    const folder = temporaryFolder()
    const child = await holder(folder)
    rmSync(join(folder, 'lock.db'))
    spoil(join(folder, 'lock.json'))
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUseError)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await (await lockFolder(folder)).release()
  },
)

test('a folder is refused by each of its paths', async () => {
  const folder = temporaryFolder()
  await holder(folder)
  rmSync(join(folder, 'lock.db'))
  const path = join(temporaryFolder(), 'link')
  symlinkSync(folder, path)
  await expect(lockFolder(path)).rejects.toThrow(FolderInUseError)
})

test('a disk too full for the holder’s name is no reason not to open', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'lock.json'))
  await (await lockFolder(folder)).release()
})

test.each<[string, (path: string) => void]>([
  ['a picture', (path) => writeFileSync(path, Buffer.alloc(9000, 0xd8))],
  ['an empty file', (path) => writeFileSync(path, '')],
  ['a folder', (path) => mkdirSync(path)],
])('what has the name of the lock and is none, %s, is in nobody’s way', async (_what, put) => {
  const folder = temporaryFolder()
  put(join(folder, 'lock.db'))
  const lock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toThrow('already open')
  await lock.release()
})
