import { expect, test } from 'vitest'
import { editingIn } from '../../../../src/main/desk/editing.ts'
import type { Jobs } from '../../../../src/main/jobs/index.ts'
import type { WorkerJobs } from '../../../../src/main/worker.ts'

test.each<[string, string, boolean]>([
  ['a paragraph is worked out at once', 'Kirov was shot in Leningrad. ', false],
  ['a long chapter is, in a thread of its own', 'Kirov was shot in Leningrad. '.repeat(400), true],
])('what an edit does to the snippets of %s', async (_, body, inThread) => {
  const asked: unknown[] = []
  const jobs = {
    run: async (name: string) => {
      asked.push(name)
      return null
    },
  } as unknown as Jobs<WorkerJobs>
  const edit = editingIn(jobs)
  await edit({ before: '', standing: [], note: { heading: 'Who was Kirov?', body, known: [] } })
  expect(asked).toEqual(inThread ? ['editNote'] : [])
})
