/** The kinds of part that a reference is cut into. */
import type { CslDate, Name } from '../../../shared/model/source.ts'
import type { Role } from './names.ts'

/** `raw` is the part as written. */
export type Part = { raw: string; start: number; end: number; inBrackets: boolean } & (
  | { is: 'words' }
  | {
      is: 'edition' | 'volume' | 'issue' | 'volumes' | 'page' | 'number' | 'genre' | 'aside' | 'day'
      value: string
    }
  | { is: 'volume-issue'; volume: string; issue: string }
  | { is: 'date'; date: CslDate | null }
  | { is: 'people'; roles: readonly Role[]; names: Name[] }
)
/** What a part says, where its form says it. */
export type Known = Part extends infer P
  ? P extends { is: 'words' }
    ? never
    : P extends Part
      ? Omit<P, keyof Shape>
      : never
  : never
type Shape = { raw: string; start: number; end: number; inBrackets: boolean }
