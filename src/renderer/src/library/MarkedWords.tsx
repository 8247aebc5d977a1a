import { piecesOf } from './marked.ts'

/** Words with those that matched marked; `marks` are UTF-16 ranges. */
export function MarkedWords({
  words,
  marks,
}: {
  words: string
  marks: readonly (readonly [number, number])[]
}) {
  return piecesOf(words, marks).map(({ start, words, isMarked }) =>
    isMarked ? <mark key={start}>{words}</mark> : words,
  )
}
