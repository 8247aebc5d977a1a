/** Paragraphs of a Word document. */
import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx'
import { isFromRight, plainLineOf } from './docx-words.ts'
import type { EssayRun } from './essay.ts'

type Options = Omit<IParagraphOptions, 'style' | 'children'>

/** @param runs by which it is read from the right or the left. */
export const paragraph = (
  style: string,
  runs: readonly EssayRun[],
  children: readonly ParagraphChild[],
  more: Options = {},
): Paragraph =>
  new Paragraph({ style, ...more, ...(isFromRight(runs) && { bidirectional: true }), children })

/** A paragraph of plain words. */
export const wordsIn = (style: string, words: string, more?: Options): Paragraph => {
  const runs = [{ text: words }]
  return paragraph(style, runs, plainLineOf(runs), more)
}
