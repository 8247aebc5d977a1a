/** Lays a plan out for print, as the options ask for it. docs/decisions/012, docs/decisions/181 */
import { countedWords } from './count-words.ts'
import type { EssayDocument } from './essay.ts'
import { gatherCitations } from './gather-citations.ts'
import { type Composition, oneLine, startComposing } from './layouts/composing.ts'
import { layoutForms } from './layouts/index.ts'

export type { Composition } from './layouts/composing.ts'

/**
 * The document of a plan: its question as the title, then its blocks as the layout has them, with one citation
 * for each cited piece of evidence and each citation in a sentence, and a bibliography of the sources
 * cited. Points are numbered through the plan. What is empty is left out and takes no number.
 */
export function compose(composition: Composition): EssayDocument {
  const { question, citer, author, sources, options } = composition
  const citations = gatherCitations(citer)
  const form = layoutForms[options.layout]
  const blocks = form.compose(startComposing(composition, citations))
  const essay = {
    title: oneLine(question) || 'Untitled plan',
    author: oneLine(author),
    language: 'en-GB',
    layout: options.layout,
    page: {
      paper: options.paper,
      isLandscape: form.isLandscape,
      textSize: Math.round(options.textSize * form.scale * 2) / 2,
      lineSpacing: options.lineSpacing ?? form.lineSpacing,
      head: oneLine(options.head),
    },
    hasContents: options.contents && form.mayHaveContents,
    blocks,
    ...citations.close(sources, options.split),
  }
  return { ...essay, wordCount: form.isCounted ? countedWords(composition, essay) : '' }
}
