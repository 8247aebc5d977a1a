/** Working out what an edit of a note does to its snippets. */
import type { Jobs } from '../jobs/index.ts'
import { type EditWords, editHere } from '../library/index.ts'
import type { WorkerJobs } from '../worker.ts'

/**
 * So many UTF-16 units are read in a thirtieth of a second, which nobody sees. What is longer would hold up every other
 * call: a thread of its own takes a third of a second to start, in which the others are answered.
 */
const mostHere = 10_000

export const editingIn =
  (jobs: Jobs<WorkerJobs>): EditWords =>
  (edit) =>
    edit.before.length + edit.note.body.length <= mostHere
      ? editHere(edit)
      : jobs.run('editNote', edit)
