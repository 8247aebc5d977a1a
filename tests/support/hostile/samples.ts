import { payloads } from './payloads/index.ts'

/** One payload of each kind, for what is shown one at a time. */
export const samples: readonly string[] = [
  ...Map.groupBy(payloads, ({ kind }) => kind).values(),
].flatMap(([first]) => first?.words ?? [])

export const sample = samples[0] ?? ''

/** In one line, as a field of one line takes it. */
export const inLine = (words: string): string => words.replace(/[\r\n\0]/g, ' ')
