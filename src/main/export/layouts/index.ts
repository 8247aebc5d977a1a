/** The layouts, and what each asks of the page. docs/decisions/181 */
import type { Layout } from '../../../shared/model/export-options.ts'
import type { EssayBlock } from '../essay.ts'
import { composeCards } from './cards.ts'
import type { Composing } from './composing.ts'
import { composeDraft } from './draft.ts'
import { composeFull } from './full.ts'
import { composeOnePage } from './one-page.ts'
import { composeRegister } from './register.ts'

type LayoutForm = {
  compose(composing: Composing): EssayBlock[]
  isLandscape: boolean
  /** Where none is chosen. */
  lineSpacing: number
  /** Its type beside the size chosen: tables are set smaller than text. */
  scale: number
  /** Whether its headings are worth a list of contents. */
  mayHaveContents: boolean
  /** Whether its words are those of an essay, and so counted. */
  isCounted: boolean
}

const written = { isLandscape: false, scale: 1, mayHaveContents: true, isCounted: true }
const table = { isLandscape: true, scale: 0.8, mayHaveContents: false }

export const layoutForms: Readonly<Record<Layout, LayoutForm>> = {
  full: { ...written, compose: composeFull, lineSpacing: 1.15 },
  draft: { ...written, compose: composeDraft, lineSpacing: 2 },
  'one-page': { ...table, compose: composeOnePage, lineSpacing: 1, isCounted: true },
  register: { ...table, compose: composeRegister, lineSpacing: 1, isCounted: false },
  cards: {
    compose: composeCards,
    isLandscape: false,
    lineSpacing: 1.15,
    scale: 1,
    mayHaveContents: false,
    isCounted: false,
  },
}
