/** Working out what an edit of a note does to its snippets. */
import type { Jobs } from '../jobs/index.ts'
import { type EditWords, editHere } from '../library/index.ts'
import type { WorkerJobs } from '../worker.ts'

/**
 * So many UTF-16 units are read in a third of a second, as long as a thread takes to start. What is longer would hold
 * up every other call.
 */
const mostHere = 100_000

export const editingIn =
  (jobs: Jobs<WorkerJobs>): EditWords =>
  (edit) =>
    edit.before.length + edit.note.body.length <= mostHere
      ? editHere(edit)
      : jobs.run('editNote', edit)
