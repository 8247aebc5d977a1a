export { isPlainWord } from './plain-words.ts'
export { isQuestionWord } from './question-words.ts'
export { type Wanted, type WantedPlace, type WantedWord, wantedFor } from './wanted.ts'
export { isDoctrine } from './word-families.ts'
