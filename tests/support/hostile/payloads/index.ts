/** Every hostile string, numbered, with what each does where it is taken for more than words. */
import { breakouts } from './breakouts.ts'
import { documents } from './documents.ts'
import { foreign } from './foreign.ts'
import { loading } from './loading.ts'
import { names } from './names.ts'
import type { Drafts } from './payload.ts'
import { scripts } from './scripts.ts'

export type Payload = {
  number: number
  kind: string
  words: string
}

const drafts: Drafts = {
  ...scripts,
  ...foreign,
  ...loading,
  ...breakouts,
  ...names,
  ...documents,
}

/** The call by which the payload of this number shows that it ran. */
const hitOf = (number: number): string => `hit(${number})`
const hostOf = (number: number): string => `p${number}.invalid`

export const payloads: readonly Payload[] = Object.entries(drafts)
  .flatMap(([kind, ofKind]) => ofKind.map((draft) => ({ kind, draft })))
  .map(({ kind, draft }, index) => {
    const number = index + 1
    const [hit, host] = [hitOf(number), hostOf(number)]
    const words =
      typeof draft === 'function'
        ? draft(hit, host)
        : draft.replaceAll('HIT', () => hit).replaceAll('HOST', () => host)
    return { number, kind, words }
  })

/** The words of all payloads. */
export const hostileWords: readonly string[] = payloads.map(({ words }) => words)
