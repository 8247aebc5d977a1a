import { searchWordsSchema } from '../../../../shared/contract.ts'
import { type Command, fitting, limitOf, prepared, readWords, wordsOf } from '../command.ts'
import { indented } from '../plain.ts'

const mostResults = 500

/** The library's search, best first. */
export const search: Command = {
  name: 'search',
  takes: 'WORDS [--limit N]',
  does: 'Finds snippets, the best first.',
  options: [`--limit N  at most so many, from 1 to ${mostResults}; 50 unless told`],
  prepare(words) {
    const { values, positionals } = readWords(words, { limit: { type: 'string' } })
    return prepared(values, () => {
      const wanted = fitting(searchWordsSchema, wordsOf(positionals, 'WORDS'))
      const limit = limitOf(values.limit, mostResults)
      return async ({ calls, signal }) => {
        const asked = { words: wanted, ...(limit ? { limit } : {}) }
        const hits = await calls.library.search(asked, { signal })
        return {
          json: hits.map(({ snippetId, text, heading, score }) => ({
            snippetId,
            text,
            heading,
            score,
          })),
          plain:
            hits
              .map(({ text, heading }) => `${indented(text, '– ')}\n${indented(heading, '    ')}`)
              .join('\n') || `Nothing was found for “${wanted}”.`,
        }
      }
    })
  },
}
