/** What the readers of references give. */
import type { SourceFields } from '../../shared/model/source.ts'

/** `notRead` is what of the text went into no field, in its order; blank for nothing. */
export type ReadReference = { fields: SourceFields; notRead: string }
