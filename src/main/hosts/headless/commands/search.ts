import { searchWordsSchema } from '../../../../shared/contract.ts'
import { filterNames } from '../../../../shared/search/index.ts'
import { type Command, fitting, limitOf, prepared, readWords, wordsOf } from '../command.ts'
import { indented } from '../plain.ts'

const mostResults = 500

/** What a search leaves out begins as a short option does; `-h` alone asks for help, and a figure may be a limit. */
const leavesOut = (word: string): boolean => /^-[^-\d]/u.test(word) && word !== '-h'

/** The library's search, best first. */
export const search: Command = {
  name: 'search',
  takes: 'WORDS [--limit N]',
  does: 'Finds snippets, the best first.',
  options: [
    `--limit N  at most so many, from 1 to ${mostResults}; 50 unless told`,
    '-WORD  leaves out what has that word; -"SOME WORDS" what has them together',
    `NAME:VALUE  narrows it by ${filterNames.join(', ')}, as kind:event, year:1922..1926, is:unused`,
  ],
  prepare(words) {
    const excluded = words.filter(leavesOut)
    const { values, positionals } = readWords(
      words.filter((word) => !leavesOut(word)),
      { limit: { type: 'string' } },
    )
    return prepared(values, () => {
      const wanted = fitting(searchWordsSchema, wordsOf([...excluded, ...positionals], 'WORDS'))
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
