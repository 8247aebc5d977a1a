/** Names in the order of East Asia, the family's first, known by the syllables they are written with. */
import { particles } from './name-words.ts'

const syllable =
  '(?:zh|ch|sh|hs|ts|tz|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|uan|uai|iao|ian|iu|ui|uo|ua|ue|ie|ia|in|im|un|en|an|ao|ai|ei|ee|er|ou|a|o|e|i|u|ü)'
const family = new RegExp(`^${syllable}$`, 'i')
const two = new RegExp(`^${syllable}['’]?${syllable}$`, 'i')
/** "Yat-sen", "Kai-shek", "Il-sung": the second half is written small. */
const halves = /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{2,5}$/u
/** "Minh", "Dinh": a syllable of Vietnamese, which has some endings more. */
const one = /^[bcdđghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:nh|ng|ch|[cmnpt])?$/i

/**
 * How sure the form of a name makes it: `sure` for "Mao Zedong" and "Sun Yat-sen", `likely` where each word is but
 * one syllable ("Ho Chi Minh", "Lin Biao"), as a few names of places are too.
 */
export function eastAsianForm(words: readonly string[]): 'sure' | 'likely' | null {
  const [first = '', second = '', third] = words
  if (!words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) || words.length > 3) return null
  if (words.length === 2 && halves.test(second) && first.length <= 6) return 'sure'
  if (!family.test(first) || first === 'San' || particles.has(first.toLowerCase())) return null
  if (third !== undefined) return one.test(second) && one.test(third) ? 'likely' : null
  if (two.test(second) && !family.test(second)) return 'sure'
  return family.test(second) ? 'likely' : null
}
