/** Stops that end a word and not a sentence. Lists are lower case; what may follow differs by list. */
import { shortMonthNames } from './month-names.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A name follows: "Dr. Goebbels", "St. Petersburg". Never the end of a sentence before a capital. */
const titles = set(
  'dr mr mrs ms mx prof st sts gen col capt lt cdr cmdr adm maj sgt cpl rev fr hon pres gov sen rep ' +
    'messrs mme mlle sir ven bp abp card mt ft',
)

/** A number follows: "p. 5", "vol. II", "c. 1890". */
const numbered = set(
  'no nos p pp vol vols ch chs chap chaps fig figs art arts sec sect fol fols l ll c ca circa bk bks ' +
    'pt pts doc docs n nn para paras col cols ser pop app est b d r fl ref refs cl cls ' +
    'sch schs reg regs',
)

/** More of the same sentence follows, whatever it begins with: "e.g. Trotsky". */
const joining = set(
  'e.g eg i.e ie cf viz vs v ed eds trans transl ed. esp incl approx op cit repr rev. edn comp comps ' +
    'intro introd attrib orig resp',
)

/** Shortened words of note-takers, met before small letters and figures. */
const shortened = set(
  'etc al ff jr sr co ltd inc corp bros dept govt gvt parl prov indust agric econ mil temp prev ' +
    'approx max min avg av pop poss prob org ibid id op a.m p.m am pm b.c a.d bc ad u.k u.s eng germ ' +
    'russ fr brit amer dist div regt batt assn assoc univ cttee conf cent imp ind',
)

/** Forenames as old documents shorten them, a closed set: "Thos. Cromwell". Those without a vowel need no list. */
const forenames = set(
  'thos geo chas jas jos jno edw robt richd benj saml danl nathl alexr alex eliz theo hen matt',
)

const months: ReadonlySet<string> = new Set(shortMonthNames)

/** Small words that begin a sentence far oftener than they follow an abbreviation, once capitalised. */
const openers = set(
  'the a an this that these those there it its he his she her they their we our you i in on at by ' +
    'from for with after before during when while as although though despite however therefore thus ' +
    'hence furthermore moreover nevertheless nonetheless meanwhile then finally also but and or so yet ' +
    'if because since until under over within without what why who how where which was were is are ' +
    'did does one some many most all both each every no not only even',
)

/** Small words that begin a sentence a note-taker forgot to capitalise: "influence. he had". */
const lowerOpeners = set('he she it they we this these those there his her their the')

/** "Wm", "Jn", "Mk": written with a capital and no vowel, it is no word that could end a sentence. */
const vowelless = /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3}$/
/** "s. 2", "ss. 4–6", "rr. 3": one small letter, doubled for several. */
const lettered = /^(\p{Ll})\1?$/u
/** "1:27", "5.3": a chapter and a verse. */
const verse = /^\d{1,3}[:.]\d{1,3}(?!\d)/
const roman = /^[ivxlcdm]+\b/i
const initialism = /^(?:\p{L}\.)+\p{L}$/u

/** Whether a small word, written with a capital, would begin a sentence. */
export const isOpener = (word: string): boolean => openers.has(word)

/**
 * Whether a single full stop after `word` belongs to the word and not to a sentence, seeing how the
 * text goes on after the stop and its white space.
 * @param word what stands before the stop, back to the white space, without opening marks
 * @param next how the text goes on; its first words are enough
 */
export function keepsStop(word: string, next: string): boolean {
  const lower = word.toLowerCase()
  const first = /^["'“‘([«]*([\p{L}\p{N}]+)/u.exec(next)?.[1] ?? ''
  const opensSentence = /^\p{Lu}/u.test(first) && openers.has(first.toLowerCase())
  const isNumber = /^\d/.test(first)
  if (/^\p{Ll}/u.test(first)) return keepsBeforeSmallLetter(word, first)
  if (verse.test(next) && /^\p{Lu}\p{L}{1,5}$/u.test(word)) return true
  if (isShortenedForename(word, next)) return true
  if (joining.has(lower)) return !(opensSentence && (lower === 'ed' || lower === 'eds'))
  if (titles.has(lower) && /^\p{Lu}/u.test(word)) return !isNumber
  if (isNumber && (numbered.has(lower) || shortened.has(lower) || months.has(lower))) return true
  if (isNumber && (lettered.test(word) || vowelless.test(word))) return true
  if (numbered.has(lower) && lower !== 'no' && roman.test(first)) return !opensSentence
  if (/^\p{Lu}$/u.test(word) || /^\p{Lu}\.?-\p{Lu}$/u.test(word)) return !opensSentence
  if (initialism.test(word)) return !opensSentence
  if (/^(?:jr|sr|co|ltd|inc|corp|bros)$/.test(lower)) return !opensSentence
  return false
}

/** "Wm. Pitt", "Geo. III", "Chas. I was tried": before a surname, or the number of a king. */
function isShortenedForename(word: string, next: string): boolean {
  if (!/^\p{Lu}\p{Ll}{1,5}$/u.test(word)) return false
  const isKnown = vowelless.test(word) || forenames.has(word.toLowerCase())
  const first = /^\p{Lu}[\p{L}’'-]*/u.exec(next)?.[0] ?? ''
  // Of the openers only "I" is also a number.
  return isKnown && first !== '' && (first === 'I' || !openers.has(first.toLowerCase()))
}

/**
 * A small letter after a stop goes on with the sentence, unless the word before is whole (five
 * letters or more, or three and a pronoun follows): then a capital was forgotten or mistyped.
 */
function keepsBeforeSmallLetter(word: string, first: string): boolean {
  const lower = word.toLowerCase()
  if (joining.has(lower) || shortened.has(lower) || titles.has(lower) || numbered.has(lower))
    return true
  if (months.has(lower) || !/^[\p{L}'’-]+$/u.test(word)) return true
  return word.length < (lowerOpeners.has(first.toLowerCase()) ? 3 : 5)
}
