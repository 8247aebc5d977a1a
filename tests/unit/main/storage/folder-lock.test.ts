import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { FolderInUseError, lockFolder } from '../../../../src/main/storage/index.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const lockModule = pathToFileURL('src/main/storage/folder-lock.ts').href

/** A process that takes the folder, says so and waits to be killed. */
async function holder(folder: string) {
  const program = `import { lockFolder } from ${JSON.stringify(lockModule)}
    lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

test('a folder taken by another process is refused, with a sentence that names the process', async () => {
  const folder = temporaryFolder()
  const child = await holder(folder)
  expect(() => lockFolder(folder)).toThrow(FolderInUseError)
  expect(() => lockFolder(folder)).toThrow(`(process ${child.pid})`)
})

test('a folder whose holder was killed can be taken at once', async () => {
  const folder = temporaryFolder()
  const child = await holder(folder)
  child.kill('SIGKILL')
  await once(child, 'exit')
  lockFolder(folder).release()
})

test('a folder that was let go of can be taken again', () => {
  const folder = temporaryFolder()
  lockFolder(folder).release()
  lockFolder(folder).release()
})
