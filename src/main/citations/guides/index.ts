/** What the guides of some styles want of a source that their files do not make of it. docs/decisions/152 */
import type { Source } from '../../../shared/model/source.ts'
import { apa } from './apa.ts'
import { harvard } from './harvard.ts'
import { mla } from './mla.ts'
import { oscola } from './oscola.ts'
import { namedByReviewed } from './reviews.ts'

/** By our short names of styles; takes a source whose fields say what CSL means by them, and gives another. */
export const guides: ReadonlyMap<string, (source: Source) => Source> = new Map([
  ['apa', apa],
  ['harvard', harvard],
  ['mla', mla],
  ['oscola', oscola],
  ['vancouver', namedByReviewed],
])
