/** Plan files and the library: what one takes out of it, and what one puts in. docs/decisions/072 */
import type { AddedPlan } from '../../shared/contract.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { PlanFile } from '../../shared/model/plan-file.ts'
import type { Notebooks, Snippets, Sources } from '../library/index.ts'
import type { Plans } from '../plans/index.ts'
import type { Database } from '../storage/index.ts'
import { type Arriving, arrive } from './arrive.ts'
import { gather } from './gather.ts'
import { notebookNameFor, notesOf } from './notes.ts'

export type PlanFiles = {
  /** All that the plan file of a plan says. */
  gather(plan: Plan): PlanFile
  /** Adds what of a plan file is not here yet, in one transaction. */
  add(file: PlanFile): Omit<AddedPlan, 'changed'>
}

export function createPlanFiles(library: {
  database: Database
  notebooks: Notebooks
  snippets: Snippets
  sources: Sources
  plans: Plans
}): PlanFiles {
  const { database, notebooks, snippets, sources, plans } = library

  function planOf(plan: Arriving['plan']) {
    if (!plan.isNew) return plans.open(plan.id)
    if (!plan.isInBin) return plans.add(plan.question, plan.document, plan.id)
    plans.restore(plan.id)
    return plans.save(plan.id, plan.document, plans.open(plan.id).revision)
  }

  return {
    gather: (plan) => gather(plan, snippets, sources.list()),
    add: (file) =>
      database.transaction(() => {
        const { plan, ...arriving } = arrive(file, library)
        for (const { id, ...fields } of arriving.sources) sources.add(fields, id)
        if (arriving.snippets.length > 0)
          notebooks.add({ name: notebookNameFor(file.plan.question) }, notesOf(arriving.snippets))
        for (const { snippetId, cite } of arriving.cites) notebooks.cite('snippet', snippetId, cite)
        const { id, question, updated } = planOf(plan)
        return {
          plan: { id, question, updated },
          isNew: plan.isNew,
          sources: arriving.sources.length,
          snippets: arriving.snippets.length,
        }
      }),
  }
}
