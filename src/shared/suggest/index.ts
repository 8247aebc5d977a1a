export { isEmptyWord } from './empty-words.ts'
export { isPlainWord } from './plain-words.ts'
export { type Wanted, type WantedPlace, type WantedWord, wantedFor } from './wanted.ts'
export { isAcronym, isDoctrine } from './word-families.ts'
