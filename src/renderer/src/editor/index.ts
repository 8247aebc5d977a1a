/** The editor of a plan. */
export type { ShownAct } from './acts/act.ts'
export { type Can, canNothing } from './can.ts'
export type { LabelOf } from './citation/labels.ts'
export type { CitationLine, CiteOf } from './evidence/citation-lines.ts'
export type { Finder, Found } from './find/finder.ts'
export type { PlanEditorHandle, Target } from './handle.ts'
export type { AskForCitation } from './menus/InlineAsks.tsx'
export { PlanEditor, type PlanEditorProps } from './PlanEditor.tsx'
