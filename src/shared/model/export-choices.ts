/** What a person chose of exports, kept on this computer for each plan. docs/decisions/186 */
import { z } from 'zod'
import { exportFormatSchema } from './export-format.ts'
import { exportOptionsSchema } from './export-options.ts'
import { type Id, idSchema } from './ids.ts'
import { withKept } from './kept-per-plan.ts'

/** The most plans of which choices are kept. */
export const mostExportChoices = 100

export const exportChoiceSchema = z.object({
  format: exportFormatSchema.default('docx'),
  options: exportOptionsSchema.prefault({}),
})
export type ExportChoice = z.infer<typeof exportChoiceSchema>

export const keptExportChoiceSchema = exportChoiceSchema.extend({ planId: idSchema })
export type KeptExportChoice = z.infer<typeof keptExportChoiceSchema>

/** With what was chosen for one plan, that of the plan exported last first. */
export function withExportChoice(
  kept: readonly KeptExportChoice[],
  planId: Id,
  choice: ExportChoice,
): KeptExportChoice[] {
  return withKept(kept, planId, { planId, ...choice }, mostExportChoices)
}

/** What was chosen for a plan; of a plan that was never exported, what was chosen last. */
export function exportChoiceOf(kept: readonly KeptExportChoice[], planId: Id): ExportChoice {
  const { format, options } =
    kept.find((one) => one.planId === planId) ?? kept[0] ?? exportChoiceSchema.parse({})
  return { format, options }
}
