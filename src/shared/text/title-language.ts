/** Whether a title is in English, and so is set in English capitals. */

/** Words of one language among those that Latin letters write, and of English. */
const foreign = new Set(
  'le les des du au aux une et est sur dans pour der das dem und ein eine einer des zur zum über el las del una por para il gli della delle dei nel nella och det het een van der w na oraz'.split(
    ' ',
  ),
)
/** Words that English titles hold as well, in names and by chance: two of them are no chance. */
const shared = new Set('de la los en y e o a i da do di die den von van un lo al'.split(' '))
/** None of which another language of Europe writes alike, but Dutch its "of". */
const english = new Set('the of and to from with by its into between how why what who'.split(' '))

/**
 * Whether words are of another language than English: they are in another script, or hold the small words
 * and the accents of another language and no small word of English. A guess, for titles whose language
 * nobody has said; at its worst a title is left as it was typed.
 */
export function looksForeign(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  if (latin.length * 2 < letters.length) return true
  const all =
    words
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? []
  if (all.some((word) => english.has(word))) return false
  const chances = all.filter((word) => shared.has(word) || /[^a-z]/u.test(word))
  return all.some((word) => foreign.has(word)) || chances.length > 1
}

/** Whether a language as people write it ("en-GB", "English") is English; null where none is given. */
export function isEnglish(language: string | undefined): boolean | null {
  const words = language?.trim()
  if (!words) return null
  return /^(?:en(?:g|glish)?)(?![\p{L}])/iu.test(words)
}
