/** The lines of a body that have nothing to cite in them. */
import type { LeftOutReason } from '../../shared/model/import-file.ts'
import { isBlank, isRule } from './layout.ts'

const hasWords = /[\p{L}\p{N}]/u
const longestShown = 200

/** Each with why it is in no snippet: a line drawn across the page, or signs alone. They stay in the body. */
export function wordlessLines(body: string): { reason: LeftOutReason; words: string }[] {
  return body.split('\n').flatMap((line) => {
    if (hasWords.test(line) || isBlank(line)) return []
    const reason = isRule(line) ? ('rule' as const) : ('no-words' as const)
    return [{ reason, words: line.trim().slice(0, longestShown).toWellFormed() }]
  })
}
