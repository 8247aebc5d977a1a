/** Templates: chosen for a new plan, and in place of the one a plan has. */
export { ChangeTemplateDialog } from './ChangeTemplateDialog.tsx'
export { QuestionRead } from './QuestionRead.tsx'
export { QuestionTerms } from './QuestionTerms.tsx'
export { TemplateCards } from './TemplateCards.tsx'
export { useTemplates } from './useTemplates.ts'
