import { questionSchema } from '../../../shared/model/plan.ts'

export const isQuestion = (words: string): boolean => questionSchema.safeParse(words).success

/** What is wrong with the words of a question, in a sentence; nothing yet is no fault to be told of. */
export const faultIn = (words: string): string | undefined =>
  words.trim() === '' ? undefined : questionSchema.safeParse(words).error?.issues[0]?.message
