/** Prints citations in a thread that stays; what asks time and again has a citer of its own. docs/decisions/184 */
import { isEqual } from '../../shared/model/equal.ts'
import type { Cite, Source } from '../../shared/model/source.ts'
import type { Cited } from './citer.ts'
import { createKeptCiter, type KeptCiter } from './kept-citer.ts'
import type { Style } from './styles.ts'

/** Citations of a document, with all that they are printed of. */
export type CitationsToPrint = {
  /** By what it is known again. */
  from: string
  style: Style
  /** Those that are cited. */
  sources: readonly Source[]
  cites: readonly (readonly Cite[])[]
  withBibliography: boolean
}

/** More plans are seldom open, and each citer holds some megabytes. */
const mostKept = 6

type Kept = Pick<CitationsToPrint, 'style' | 'sources'> & { citer: KeptCiter }

type Of = Pick<CitationsToPrint, 'from' | 'style' | 'sources'>

/** @returns what gives citers: who asks again, for the same style and sources, has the one it had. */
export function createCiterKeeper(): (of: Of) => KeptCiter {
  /** The one that was asked last is the last. */
  const kept = new Map<string, Kept>()
  return ({ from, style, sources }) => {
    const known = kept.get(from)
    const isKnown = known && isEqual(known.style, style) && isEqual(known.sources, sources)
    const here = isKnown ? known : { style, sources, citer: createKeptCiter(style, sources) }
    kept.delete(from)
    kept.set(from, here)
    for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest)
    return here.citer
  }
}

/** @returns what prints. It is given the whole of a document each time, and does again what is not as it was. */
export function createPrinter(): (asked: CitationsToPrint) => Cited {
  const keep = createCiterKeeper()
  return ({ cites, withBibliography, ...of }) => {
    const citer = keep(of)
    const citations = citer.update(cites)
    return { citations, bibliography: withBibliography ? citer.bibliography() : [] }
  }
}
