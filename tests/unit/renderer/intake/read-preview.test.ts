import { describe, expect, it } from 'vitest'
import {
  type HeldPreview,
  readAgain,
  readAnew,
  readFiles,
} from '../../../../src/renderer/src/intake/read-preview.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { previewOf, purges } from './draft/previews.ts'

type Client = Parameters<typeof readAgain>[2]['client']

const gone = () => Object.assign(new Error('That preview is gone.'), { code: 'NOT_FOUND' })
const wrong = () => new Error('The password is wrong.')

/** A desk that tells what it is asked; what it reads again fails as said, time after time. */
function desk(...failures: (Error | null)[]) {
  const asked: unknown[] = []
  async function* steps() {
    yield { type: 'preview' as const, preview: previewOf([purges]) }
  }
  const intake = {
    read: async (input: unknown) => {
      asked.push({ read: input })
      return steps()
    },
    release: async (input: unknown) => void asked.push({ release: input }),
    again: async (input: unknown) => {
      asked.push({ again: input })
      const failure = failures.shift()
      if (failure) throw failure
      return steps()
    },
  }
  // No more of it is asked for here.
  const client = { intake } as unknown as Client
  return { asked, client, onProgress: () => undefined, signal: new AbortController().signal }
}

const [first, second] = [newId(), newId()]
const password = (words: string, file = 0) => ({ file, password: words })
const there: HeldPreview = {
  preview: previewOf([purges]),
  files: [first],
  answers: [password('kirov')],
}
const previewId = there.preview.id
const more = { fileId: second, name: 'more.txt', bytes: 4 }

it('lets go of files that were handed over just as it was stopped, and has nothing read', async () => {
  const on = desk()
  const stopped = readFiles([more], null, { ...on, signal: AbortSignal.abort() })
  await expect(stopped).rejects.toThrow('aborted')
  expect(on.asked).toEqual([{ release: { files: [second] } }])
})

describe('a preview that the desk holds', () => {
  it('is read again with what is said, all of which is known then', async () => {
    const on = desk()
    const now = await readAgain(there, password('borisov'), on)
    expect(on.asked).toEqual([{ again: { previewId, answers: [password('borisov')] } }])
    expect(now).toMatchObject({ files: [first], answers: [password('borisov')] })
  })

  it('has further files read beside its own', async () => {
    const on = desk()
    const { held, faults } = await readFiles([more], there, on)
    expect(on.asked).toEqual([{ again: { previewId, answers: [], more: [second] } }])
    expect([held?.files, faults]).toEqual([[first, second], []])
  })

  it('stays where it cannot be read again', async () => {
    await expect(readAgain(there, password('x'), desk(wrong()))).rejects.toThrow('password')
  })
})

describe('a preview that is gone from the desk', () => {
  it('is read anew with all that was said of its files', async () => {
    const on = desk(gone())
    const now = await readAgain(there, password('borisov', 1), on)
    const answers = [password('kirov'), password('borisov', 1)]
    expect(on.asked.slice(1)).toEqual([
      { read: { files: [first] } },
      { again: { previewId: expect.any(String), answers } },
    ])
    expect(now.answers).toEqual(answers)
    expect(now.preview.id).not.toBe(previewId)
  })

  it('is read anew, and further files are asked for once more', async () => {
    const { held, faults } = await readFiles([more], there, desk(gone()))
    expect(held?.files).toEqual([first])
    expect(faults).toEqual([expect.stringContaining('Choose the others once more.')])
  })

  it('is there without what was said where that cannot be said again', async () => {
    expect(await readAnew(there, desk(wrong()))).toMatchObject({ files: [first], answers: [] })
  })
})
