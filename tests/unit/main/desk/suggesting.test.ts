import { describe, expect, test } from 'vitest'
import { createNotebooks } from '../../../../src/main/library/index.ts'
import { openDatabase } from '../../../../src/main/storage/index.ts'
import { temporaryDesk } from '../../../support/desk.ts'
import { draftNote } from '../../../support/library.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const question = 'Was terror a method?'

/** A desk on a library of two notes. */
async function stocked() {
  const folder = temporaryFolder()
  const { database } = openDatabase(folder)
  createNotebooks(database).add({ name: 'Russia' }, [
    draftNote('Beginnings', 'Terror began as a method.'),
    draftNote('Harvests', 'Wheat was dear.'),
  ])
  database.close()
  return temporaryDesk(folder)
}

describe('suggestions of the desk', () => {
  test('are hits with their reasons, without those in use', async () => {
    const { call } = await stocked()
    const [best, ...rest] = await call.library.suggest({ question })
    expect(rest).toEqual([])
    expect(best).toMatchObject({
      text: 'Terror began as a method.',
      heading: 'Beginnings',
      kind: 'statement',
      because: ['Terror', 'method'],
    })
    expect(await call.library.suggest({ question, used: [best?.snippetId ?? ''] })).toEqual([])
  })

  test('see what is added after the first was asked for', async () => {
    const { desk, call } = await stocked()
    expect(await call.library.suggest({ question })).toHaveLength(1)
    desk.services.notebooks.add({ name: 'France' }, [draftNote('', 'A terror of their own.')])
    expect(await call.library.suggest({ question })).toHaveLength(2)
  })

  test('are passed by when nobody waits for them any more', async () => {
    const { call } = await stocked()
    const stop = new AbortController()
    const first = call.library.suggest({ question })
    const second = call.library.suggest({ question }, { signal: stop.signal })
    const third = call.library.suggest({ question, claim: 'Wheat was dear' })
    stop.abort()
    expect(await first).toHaveLength(1)
    await expect(second).rejects.toThrow()
    expect((await third).map(({ text }) => text)).toContain('Wheat was dear.')
  })
})
