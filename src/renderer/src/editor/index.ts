/** The editor of a plan. */
export type { ShownAct } from './acts/act.ts'
export {
  foldBeside,
  insertBeside,
  moveBeside,
  type PlaceBeside,
  placeBeside,
  selectBeside,
  sendBeside,
} from './acts/beside.ts'
export { foldSectionsLabel } from './acts/fold.ts'
export { focusPlanText, goTo } from './acts/go-to.ts'
export { insertSnippets, insertSnippetsBeside, targetsIn } from './acts/insert-snippets.ts'
export { shownActs } from './acts/list.ts'
export { editorKeys } from './acts/told-keys.ts'
export { watchDocument } from './blocks/document.ts'
export { takeDocument } from './blocks/take-document.ts'
export { type Can, canNothing, watchCan } from './can.ts'
export { nowhere, type WritingContext, watchContext, watchSelected } from './context.ts'
export type { LookedRun } from './core/chrome.ts'
export {
  ANALYSE_COMMAND,
  ASK_CITE_COMMAND,
  ASK_MENU_COMMAND,
  CITE_ALL_COMMAND,
  DELETE_BLOCK_COMMAND,
  DISMISS_COMMAND,
  INSERT_BLOCK_COMMAND,
  INSERT_EVIDENCE_COMMAND,
  MOVE_BLOCK_COMMAND,
  REVEAL_COMMAND,
  SET_BUDGET_COMMAND,
  SET_CITATION_COMMAND,
  SET_CRITERIA_COMMAND,
  SET_LINE_COMMAND,
  SET_STANCE_COMMAND,
  SET_STYLE_COMMAND,
} from './core/commands.ts'
export type { Target } from './core/targets.ts'
export { noteKeyboardDrag } from './drag/keyboard-drag.ts'
export { type FieldEnd, WordsField, type WordsFieldProps } from './field/WordsField.tsx'
export { createFinder, type Finder, type Found } from './find/finder.ts'
export { foldingOf } from './fold/extension.ts'
export { citationLabels } from './inline/citation/extension.ts'
export type { CitationLabel, LabelOf } from './inline/citation/labels.ts'
export {
  type CitationLine,
  type CiteOf,
  type StandOf,
  stanceLooks,
} from './kinds/index.ts'
export type { AskForCitation } from './menus/InlineAsks.tsx'
export { PlacesMenu } from './menus/PlacesMenu.tsx'
export { type CitableSource, SourceMenu } from './menus/SourceMenu.tsx'
export { type OpenEditor, openPlanEditor } from './open-editor.ts'
export { PlanEditor, type PlanEditorProps } from './PlanEditor.tsx'
