/** Words that tell nothing of what a text is about: those that only ask, and those that hang it together. */
import { isAdverb, isConjunction, isPreposition } from '../question/word-classes.ts'
import { isQuestionWord } from './question-words.ts'

/** Adverbs in -ly may tell something: "economically". */
export function isEmptyWord(word: string): boolean {
  const small = word.toLowerCase()
  return (
    isQuestionWord(small) ||
    isPreposition(small) ||
    isConjunction(small) ||
    (isAdverb(small) && !small.endsWith('ly'))
  )
}
