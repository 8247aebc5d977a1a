/**
 * What the forms of a word have in common, however either side of the Atlantic spells it. Words come folded.
 * docs/decisions/148
 */
import { stemmer } from 'stemmer'

/**
 * British and American spellings of one word, brought to one: neither's own, and good only to be compared. A
 * rule may bring a word to one that is none ("resource" to "resorce"), which harms nothing; what it must not do
 * is bring two words to one. So "our" and "ll" want a syllable before them, and leave "four" and "filled" alone.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  // labour, neighbouring: labor
  [/(?<=[aeiouy][a-z]*[^aeou])our(?![sc]e)/u, 'or'],
  // organize, paralyze: organise, paralyse
  [/(?<=[a-z]{2}[iy])z(?=e|ing|ab|at)/u, 's'],
  // theatre, centred, manoeuvre: theater
  [/(?<=[a-z])([bt]|ch|g|uv)re(?=s?$)/u, '$1er'],
  [/(?<=nt)red$/u, 'ered'],
  // defence, offences: defense
  [/(?<=^de|^of|^pret|^lic)(f?)ence/u, '$1ense'],
  [/^practise/u, 'practice'],
  // travelled, counsellor, enroll: traveled
  [/(?<=[aeiouy][a-z]*[aeiouy])ll/u, 'l'],
  // skilful, wilful: skillful
  [/^(sk|w)ilful/u, '$1illful'],
  // mediaeval, encyclopaedia, archaeology: medieval; foetus, oestrogen, manoeuvre: fetus
  [/(?<=[a-z])ae(?!l|ro)|^ae(?=sth)/u, 'e'],
  [/(?<=^f|^|man|rrh)oe(?=[sta]|uv)/u, 'e'],
  // dialogue, catalogues: dialog
  [/(?<=[a-z]{2})ogue(?=s?$)/u, 'og'],
  // programme: program; judgement: judgment; connexion: connection; ageing: aging
  [/gramme(?=s?$)/u, 'gram'],
  [/dgement/u, 'dgment'],
  [/(?<=[nl]e)xion/u, 'ction'],
  [/^ageing$/u, 'aging'],
  // the few that follow no rule
  [/^plough/u, 'plow'],
  [/^grey/u, 'gray'],
  [/^gaol/u, 'jail'],
  [/^sceptic/u, 'skeptic'],
  [/^(m|sm)ould/u, '$1old'],
  [/^moustache/u, 'mustache'],
  [/^jewelery/u, 'jewelry'],
  [/sulph/u, 'sulf'],
  [/^enquir/u, 'inquir'],
]

/** Longer ones are no words of English, and would take the rules long. */
const longestStemmed = 40

/**
 * What the forms of a word share: Porter's stem of its one spelling ("labour", "labors" and "labouring": "labor").
 * Words in other letters than English ones are their own.
 */
export function formOf(word: string): string {
  if (word.length < 3 || word.length > longestStemmed || !/^[a-z]+$/.test(word)) return word
  return stemmer(spellings.reduce((spelt, [form, other]) => spelt.replace(form, other), word))
}

/**
 * The letters that words of a form begin with: its own, but for what `spellings` has other beginnings of
 * ("aesthetic" and "oestrogen" with "e", "enquiry" with "i", "gaol" with "j").
 */
export function firstLettersOf(form: string): string {
  const [first = ''] = form
  return first + (otherFirst.get(first) ?? '')
}
const otherFirst: ReadonlyMap<string, string> = new Map([
  ['e', 'ao'],
  ['i', 'e'],
  ['j', 'g'],
])
