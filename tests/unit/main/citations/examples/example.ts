/** A row of a table of examples. Italics stand between asterisks, small capitals between carets. */
import type { Cite, SourceFields } from '../../../../../src/shared/model/source.ts'
import type { Kind } from './works.ts'

export type Example = {
  /** Which of the works. */
  kind: Kind
  /** The guide and where in it the form is shown, or the rule that it is put together by. */
  from: string
  /** What this guide wants that others have no use for. */
  with?: Partial<SourceFields>
  /** A place in it that is written in the guide's way. */
  at?: Omit<Cite, 'sourceId'>
  /** The first note, or the citation in the text. */
  first: string
  /** In a notes style, the note of the same work after one of another. */
  later?: string
  /** In the bibliography. */
  entry: string
}

/** What a style of the catalogue prints otherwise than its guide: only the parts that differ. */
export type Known = { kind: Kind; why: string } & Partial<
  Pick<Example, 'first' | 'later' | 'entry'>
>
