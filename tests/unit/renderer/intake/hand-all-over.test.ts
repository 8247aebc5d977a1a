import { expect, it } from 'vitest'
import { FileRefusedError } from '../../../../src/renderer/src/desk/index.ts'
import { handAllOver } from '../../../../src/renderer/src/intake/hand-all-over.ts'
import { newId } from '../../../../src/shared/model/ids.ts'

const file = (name: string, words: string) => new File([words], name)
const never = new AbortController().signal
const nothing = () => undefined

it('goes on after a file that is refused, and says why it was', async () => {
  const ids = new Map([
    ['one.txt', newId()],
    ['three.txt', newId()],
  ])
  const given = await handAllOver(
    [file('one.txt', 'x'), file('two.txt', 'x'), file('three.txt', 'x')],
    () => undefined,
    never,
    nothing,
    async ({ name, size }) => {
      const fileId = ids.get(name)
      if (!fileId) throw new FileRefusedError(`${name} is empty.`)
      return { fileId, name, bytes: size }
    },
  )
  expect(given).toEqual({ handed: [...ids.values()], faults: ['two.txt is empty.'] })
})

it('counts progress over the bytes of all files, those the desk has already among them', async () => {
  const seen: number[] = []
  const held = { fileId: newId(), name: 'held.txt', bytes: 60 }
  const given = await handAllOver(
    [held, file('rest.txt', 'x'.repeat(40))],
    (_, done) => seen.push(done),
    never,
    nothing,
    async (_, onProgress) => {
      onProgress(0.5)
      onProgress(1)
      return { fileId: held.fileId, name: 'rest.txt', bytes: 40 }
    },
  )
  expect(seen).toEqual([0.8, 1])
  expect(given.handed).toEqual([held.fileId, held.fileId])
})

it('stops at a fault that is not about the file', async () => {
  const broken = handAllOver(
    [file('one.txt', 'x')],
    () => undefined,
    never,
    nothing,
    async () => {
      throw new DOMException('The upload was stopped.', 'AbortError')
    },
  )
  await expect(broken).rejects.toThrow('stopped')
})

it('lets go of the files that the desk has, where it is stopped before all came', async () => {
  const held = { fileId: newId(), name: 'held.txt', bytes: 60 }
  const first = newId()
  const gone: string[][] = []
  const stopped = handAllOver(
    [file('one.txt', 'x'), file('two.txt', 'x'), held],
    nothing,
    never,
    (fileIds) => gone.push(fileIds),
    async ({ name }) => {
      if (name === 'two.txt') throw new DOMException('The upload was stopped.', 'AbortError')
      return { fileId: first, name, bytes: 1 }
    },
  )
  await expect(stopped).rejects.toThrow('stopped')
  expect(gone).toEqual([[first, held.fileId]])
})
