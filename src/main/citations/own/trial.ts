/** Cites one book by a style, to find out whether citeproc can print with it. */
import type { Source } from '../../../shared/model/source.ts'
import type { CslText } from '../catalogue.ts'
import { createCiter } from '../citer.ts'
import { quoted } from './quoted.ts'

/** A style to be tried in a locale, which is that of `language`. */
export type StyleToTry = { csl: CslText; locale: CslText; language: string }

/** Gives what is wrong with a style, as the rest of a sentence; null where it prints. */
export type TryStyle = (style: StyleToTry) => Promise<string | null>

const book: Source = {
  id: '00000000-0000-7000-8000-000000000000',
  type: 'book',
  title: 'A Title',
  author: [{ family: 'Family', given: 'Given' }],
  issued: { 'date-parts': [[1998]] },
}

/**
 * What citeproc says of a style, as the rest of a sentence; null where it prints. A style that asks for more than any does (names ten thousand
 * times) keeps it busy for seconds: it is not for the main thread.
 */
export function faultOf({ csl, locale, language }: StyleToTry): string | null {
  const style = { id: 'tried', title: 'Tried', kind: 'note', style: csl, locale, language } as const
  try {
    const cites = [[{ sourceId: book.id, locator: '3' }], [{ sourceId: book.id }]]
    createCiter(style, [book]).cite(cites)
    return null
  } catch (error) {
    // Whatever it throws, which may be words, is about the style: the book is sound.
    const says = error instanceof Error ? error.message : String(error)
    return `citeproc says ${quoted(says.replace(/^citeproc-js error: /u, '').replace(/\.$/u, ''))}.`
  }
}
