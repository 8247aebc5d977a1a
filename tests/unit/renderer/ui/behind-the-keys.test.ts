import { expect, it } from 'vitest'
import { behindTheKeys } from '../../../../src/renderer/src/ui/behind-the-keys.ts'

const aTask = () => new Promise((resolve) => setTimeout(resolve, 5))

it('what is asked for behind the keys is done once for all that asked, and again when it is asked again', async () => {
  let done = 0
  const ask = behindTheKeys(() => {
    done += 1
  })
  ask()
  ask()
  expect(done).toBe(0)
  await aTask()
  expect(done).toBe(1)
  ask()
  await aTask()
  expect(done).toBe(2)
})

it('what asks while it is being done is heard, and not lost', async () => {
  let done = 0
  const ask = behindTheKeys(() => {
    done += 1
    if (done === 1) ask()
  })
  ask()
  await aTask()
  await aTask()
  expect(done).toBe(2)
})
