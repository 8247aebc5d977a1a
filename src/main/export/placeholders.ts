/** What stands for letters that no font has. docs/decisions/013 */

/** Typst names each text it has no font for, quoted as Rust quotes a string, `\u{…}` and all. */
export function undisplayableTexts(diagnostics: string): string[] {
  const named = diagnostics.matchAll(/the text `\\"(.+?)\\"` could not be displayed/gu)
  return [...named].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]{1,6})\}/gu, (_, hex) => String.fromCodePoint(parseInt(hex, 16))),
  )
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader would miss of these texts, each once. */
export function lettersOf(texts: readonly string[]): string[] {
  const letters = texts.flatMap((text) => [...graphemes.segment(text)].map((each) => each.segment))
  return [...new Set(letters)].filter((letter) => visible(letter) !== '')
}

const visible = (text: string): string => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')

/** A character every one of the compiler's own fonts has. */
const placeholder = '□'

export function withPlaceholders(words: string, missing: readonly string[]): string {
  return missing.reduce(
    (shown, text) => shown.replaceAll(text, visible(text).replace(/[^ -~]/gu, placeholder)),
    words,
  )
}
