import { questionSchema } from '../../../../shared/model/plan.ts'
import { readQuestion } from '../../../../shared/question/index.ts'
import { type Command, fitting, prepared, readWords, wordsOf } from '../command.ts'
import { datesInWords } from '../plain.ts'

/** What a question asks, as the app reads it. */
export const read: Command = {
  name: 'read',
  takes: 'QUESTION',
  does: 'Reads an essay question: what it asks for, what it states, whom it names and when.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      const question = fitting(questionSchema, wordsOf(positionals, 'QUESTION'))
      return async () => {
        const reading = readQuestion(question)
        const { command, asks, proposition, subjects, period } = reading
        return {
          json: reading,
          plain: [
            `asks for: ${asks}${command ? ` (“${command}”)` : ''}`,
            `to be argued: ${proposition ?? 'nothing is stated'}`,
            `names: ${subjects.join(', ') || 'nobody and nothing'}`,
            `period: ${period ? datesInWords(period) : 'none'}`,
          ].join('\n'),
        }
      }
    })
  },
}
