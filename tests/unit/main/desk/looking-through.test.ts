import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { lookThrough } from '../../../../src/main/desk/looking-through.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { temporaryDesk } from '../../../support/desk.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

type Look = { isDone: boolean; hasFound: boolean }

/** Plans that answer each look in turn, looked through without a rest. */
function looked(...answers: (Look | Error)[]) {
  const looks: (Look | Error)[] = []
  const said: string[] = []
  const failed: unknown[] = []
  let ask = () => {}
  const plans = {
    lookFurther() {
      const next = answers.shift()
      if (!next) throw new Error('looked once too often')
      looks.push(next)
      if (next instanceof Error) throw next
      return next
    },
    whenUnread(act: () => void) {
      ask = act
    },
  }
  const log = { unexpected: (_: string, error: unknown) => failed.push(error) > 0 }
  const times = { afterMs: 0, betweenMs: 0 }
  const { close } = lookThrough(plans, log, () => said.push('told'), times)
  onTestFinished(close)
  return { ask: () => ask(), close, looks, said, failed }
}

const more = { isDone: false, hasFound: false }
const found = { isDone: false, hasFound: true }
const done = { isDone: true, hasFound: false }

test('nothing is looked through until plans were left to be read, and the windows are told once', async () => {
  const { ask, looks, said } = looked(found, more, found, done, done, { ...done, hasFound: true })
  expect(looks).toEqual([])
  ask()
  ask()
  await vi.waitFor(() => expect(said).toEqual(['told']))
  expect(looks).toHaveLength(4)
  // Sound plans are no news.
  ask()
  await vi.waitFor(() => expect(looks).toHaveLength(5))
  await vi.waitFor(() => {
    ask()
    expect(said).toEqual(['told', 'told'])
  })
})

test('what goes wrong is logged, and the next time it is tried again', async () => {
  const fault = new Error('a fault nobody foresaw')
  const { ask, said, failed } = looked(fault, { isDone: true, hasFound: true })
  ask()
  await vi.waitFor(() => expect(failed).toEqual([fault]))
  ask()
  await vi.waitFor(() => expect(said).toEqual(['told']))
})

test('nothing is looked through once it is closed', async () => {
  const { ask, close, looks, failed } = looked(more)
  ask()
  close()
  ask()
  const other = looked(done)
  other.ask()
  await vi.waitFor(() => expect(other.looks).toHaveLength(1))
  expect({ looks, failed }).toEqual({ looks: [], failed: [] })
})

test('a window learns of a plan that was damaged under it when another such is met', async () => {
  const folder = temporaryFolder()
  const { desk, call } = await temporaryDesk(folder)
  const ids = []
  for (const question of ['One?', 'Two?', 'Three?'])
    ids.push((await call.plans.create({ question })).id)
  const faults = async () =>
    (await call.plans.list()).flatMap(({ question, unreadable }) => (unreadable ? question : []))
  expect(await faults()).toEqual([])

  // A save to the same length at the same moment, which nobody makes, stands for bytes that a disk has turned.
  const library = new DatabaseSync(join(folder, 'library.db'))
  library.exec(
    `UPDATE plans SET document = replace(document, '"type":', '"tipe":') WHERE question <> 'Two?'`,
  )
  library.close()
  expect(await faults()).toEqual([])
  const changes = desk.services.changes.subscribe('change')
  onTestFinished(() => void changes.return?.())
  await expect(call.plans.open({ id: ids[0] ?? newId() })).rejects.toThrow('cannot be read')
  expect((await changes.next()).value).toEqual({ type: 'plans' })
  expect((await faults()).sort()).toEqual(['One?', 'Three?'])
})
