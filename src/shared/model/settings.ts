import { z } from 'zod'
import { defaultStyleChoice, styleChoiceSchema } from './citation-style.ts'
import { keptExportChoiceSchema, mostExportChoices } from './export-choices.ts'
import { type Id, idSchema } from './ids.ts'
import { withKept } from './kept-per-plan.ts'
import { keptPlanViewSchema, mostPlanViews } from './plan-view.ts'

export const themes = ['system', 'light', 'dark'] as const

/** How much room the rows of the library have. */
export const libraryDensities = ['compact', 'comfortable'] as const
export type LibraryDensity = (typeof libraryDensities)[number]

/** Where a window was, in device-independent pixels; without `x` and `y` the system chooses. */
export const windowPlaceSchema = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
})
export type WindowPlace = z.infer<typeof windowPlaceSchema>

/** A plan's own window: where it was, and whether it was open when Linchpin ended. */
export const planWindowSchema = z.object({
  planId: idSchema,
  place: windowPlaceSchema.nullable(),
  isOpen: z.boolean(),
})
export type PlanWindow = z.infer<typeof planWindowSchema>

/** The most blocks of a plan that are kept folded, and the most plans of which they are kept. */
const mostFolded = 2000
const mostFoldings = 30

/** Which blocks of a plan are folded. */
const foldingSchema = z.object({ planId: idSchema, blocks: z.array(idSchema).max(mostFolded) })
export type KeptFolding = z.infer<typeof foldingSchema>

/** With what is folded in one plan, that of the plan looked at last first; nothing of a plan that is all open. */
export function withFolding(
  foldings: readonly KeptFolding[],
  planId: Id,
  blocks: readonly Id[],
): KeptFolding[] {
  const own = blocks.length > 0 ? { planId, blocks: blocks.slice(0, mostFolded) } : null
  return withKept(foldings, planId, own, mostFoldings)
}

/** What a person has set. Every field has a default, so that a missing or damaged file costs nothing. */
export const settingsSchema = z.object({
  theme: z.enum(themes).default('system'),
  /** Printed on exports and kept in their properties. */
  author: z.string().max(200).default(''),
  /** In which style a plan cites that has none of its own. */
  citing: styleChoiceSchema.default(defaultStyleChoice),
  openPlans: z.array(idSchema).default([]),
  activePlan: idSchema.nullable().default(null),
  /** Widths in CSS pixels; a folded pane keeps the width it had. */
  panes: z
    .object({
      library: z.number().min(200).max(640).default(340),
      inspector: z.number().min(200).max(640).default(314),
      libraryFolded: z.boolean().default(false),
      inspectorFolded: z.boolean().default(false),
    })
    .default({ library: 340, inspector: 314, libraryFolded: false, inspectorFolded: false }),
  libraryDensity: z.enum(libraryDensities).default('compact'),
  /** Whether of the suggested evidence only the head is shown. */
  suggestionsFolded: z.boolean().default(false),
  window: windowPlaceSchema.nullable().default(null),
  /** Plans that had a window of their own, the latest first. */
  planWindows: z.array(planWindowSchema).max(20).default([]),
  /** What is folded in plans: how a person looks at them, and not what is in them. */
  foldings: z.array(foldingSchema).max(mostFoldings).default([]),
  /** How plans are looked at, that of the plan changed last first. */
  planViews: z.array(keptPlanViewSchema).max(mostPlanViews).default([]),
  /** What was chosen of exports, that of the plan exported last first. */
  exportChoices: z.array(keptExportChoiceSchema).max(mostExportChoices).default([]),
  /** Whether spelling is checked; null is as the system does without anything being fetched. */
  spelling: z.boolean().nullable().default(null),
  /** Whether Linchpin may ask by itself, at the start and then daily, whether there is a newer one. */
  checksForUpdates: z.boolean().default(false),
  /** What all backups together may take of the disk, in bytes. */
  backupsMostBytes: z.int().min(1_000_000).max(1_000_000_000_000).default(1_000_000_000),
})
export type Settings = z.infer<typeof settingsSchema>
export const defaultSettings: Settings = settingsSchema.parse({})

/**
 * Some of the settings. The fields are those without their defaults: a default inside an optional
 * field is still applied when the field is absent, and every change would reset all the others.
 */
export const settingsPatchSchema = z.object({
  theme: settingsSchema.shape.theme.unwrap().optional(),
  author: settingsSchema.shape.author.unwrap().optional(),
  citing: settingsSchema.shape.citing.unwrap().optional(),
  openPlans: settingsSchema.shape.openPlans.unwrap().optional(),
  activePlan: settingsSchema.shape.activePlan.unwrap().optional(),
  panes: settingsSchema.shape.panes.unwrap().optional(),
  libraryDensity: settingsSchema.shape.libraryDensity.unwrap().optional(),
  suggestionsFolded: settingsSchema.shape.suggestionsFolded.unwrap().optional(),
  window: settingsSchema.shape.window.unwrap().optional(),
  planWindows: settingsSchema.shape.planWindows.unwrap().optional(),
  foldings: settingsSchema.shape.foldings.unwrap().optional(),
  planViews: settingsSchema.shape.planViews.unwrap().optional(),
  exportChoices: settingsSchema.shape.exportChoices.unwrap().optional(),
  spelling: settingsSchema.shape.spelling.unwrap().optional(),
  checksForUpdates: settingsSchema.shape.checksForUpdates.unwrap().optional(),
  backupsMostBytes: settingsSchema.shape.backupsMostBytes.unwrap().optional(),
})
export type SettingsPatch = z.infer<typeof settingsPatchSchema>
