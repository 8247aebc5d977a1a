/** Puts what a question says with "any" as a statement does: "seek anything more" gives "sought something more". */
import { isParticiple } from './verbs.ts'

/** Words beside which "any" stands in a statement too: "denied any", "more than any other", "without anything". */
const denies =
  /\b(?:not|no|never|nothing|hardly|scarcely|barely|rarely|seldom|without|than|before|if|unless|too|lacks?|lacked|den(?:y|ies|ied)|prevent(?:s|ed)?|forb[aio]d\p{L}*|avoid(?:s|ed)?|refused?|reject(?:s|ed)?)\b/iu

/** Nouns that are counted, of which one is meant: "any alternative". */
const counted =
  /^(?:alternative|attempt|case|chance|choice|claim|connection|difference|duty|hope|idea|incentive|interest|limit|link|motive|obligation|option|part|plan|point|prospect|purpose|reason|right|role|strategy|way)$/

/** "had [any real alternative]", "has [made any difference]": with what stands before it and describes its noun. */
const determined =
  /^((?:\p{L}+ly )?)(?:(\p{Ll}+) )?any ((?:real|realistic|clear|good|moral|legal|special)\s)?(\p{L}+)/u

/**
 * What follows the verb of a statement, without the "any" of a question. "Anything but" says the contrary, and "any
 * other" behind "than" speaks of all.
 */
export function affirmed(verb: string, rest: string): string {
  if (denies.test(verb)) return rest
  const at = rest.search(denies)
  const [near, far] = at < 0 ? [rest, ''] : [rest.slice(0, at), rest.slice(at)]
  return (
    near
      .replace(/\banything\b(?! but\b)/, 'something')
      .replace(/\banybody\b/, 'somebody')
      .replace(/\banyone\b/, 'someone')
      .replace(/^any (?=(?:better|worse|less|more|further|longer)\b)/, '')
      .replace(determined, (whole: string, adverb: string, made = '', said = '', noun: string) => {
        if (made && !isParticiple(made)) return whole
        const one = /^[aeiou]/.test(said || noun) ? 'an' : 'a'
        return `${adverb}${made && `${made} `}${counted.test(noun) ? one : 'some'} ${said}${noun}`
      }) + far
  )
}
