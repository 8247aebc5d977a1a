/** The scripts of a line, as Word has to be told of them: it sets none from the right by itself, and picks fonts by them. */

export type Script = {
  /** A BCP 47 tag: one language of those written so, by which Word spells and breaks lines. */
  language: string
  /** How Word sets it, each of which has a font and a language of its own in a run. */
  kind: 'right-to-left' | 'complex' | 'east-asian'
  /** That comes with Word, or with the systems it runs on. */
  font: string
}

const serif = 'Times New Roman'
const indic = 'Nirmala UI'
const southEastAsian = 'Leelawadee UI'

/** By the names that Unicode has for them. */
const scripts: Readonly<Record<string, Script>> = {
  Arabic: { language: 'ar-SA', kind: 'right-to-left', font: serif },
  Hebrew: { language: 'he-IL', kind: 'right-to-left', font: serif },
  Syriac: { language: 'syr-SY', kind: 'right-to-left', font: 'Estrangelo Edessa' },
  Thaana: { language: 'dv-MV', kind: 'right-to-left', font: 'MV Boli' },
  Devanagari: { language: 'hi-IN', kind: 'complex', font: indic },
  Bengali: { language: 'bn-BD', kind: 'complex', font: indic },
  Gurmukhi: { language: 'pa-IN', kind: 'complex', font: indic },
  Gujarati: { language: 'gu-IN', kind: 'complex', font: indic },
  Tamil: { language: 'ta-IN', kind: 'complex', font: indic },
  Telugu: { language: 'te-IN', kind: 'complex', font: indic },
  Kannada: { language: 'kn-IN', kind: 'complex', font: indic },
  Malayalam: { language: 'ml-IN', kind: 'complex', font: indic },
  Sinhala: { language: 'si-LK', kind: 'complex', font: indic },
  Thai: { language: 'th-TH', kind: 'complex', font: southEastAsian },
  Lao: { language: 'lo-LA', kind: 'complex', font: southEastAsian },
  Khmer: { language: 'km-KH', kind: 'complex', font: southEastAsian },
  Hangul: { language: 'ko-KR', kind: 'east-asian', font: 'Batang' },
  Hiragana: { language: 'ja-JP', kind: 'east-asian', font: 'MS Mincho' },
  Katakana: { language: 'ja-JP', kind: 'east-asian', font: 'MS Mincho' },
  Bopomofo: { language: 'zh-TW', kind: 'east-asian', font: 'PMingLiU' },
  Han: { language: 'zh-CN', kind: 'east-asian', font: 'SimSun' },
}

/** Signs and wide letters that are set with the letters of East Asia, whichever those are. */
const wide = '\\u3000-\\u303F\\uFF00-\\uFFEF'
const named = Object.keys(scripts)
const all = named.map((name) => `\\p{Script=${name}}`).join('')
const any = new RegExp(`[${all}${wide}]`, 'u')
const isWide = new RegExp(`[${wide}]`, 'u')
const each = named.map((name) => ({ name, is: new RegExp(`\\p{Script=${name}}`, 'u') }))

/** A stretch of a line, up to where the next begins; `script` is null for the document's own. */
export type Passage = { to: number; script: Script | null }

/** The passages of a line, which together are all of it. */
export function passagesOf(line: string): Passage[] {
  if (!any.test(line)) return [{ to: line.length, script: null }]
  const own = ownOf(line)
  const around = startsFromRight(line) ? (fromRightIn(line) ?? null) : null
  const passages: Passage[] = []
  const add = (to: number, script: Script | null): void => {
    const last = passages.at(-1)
    if (last?.script === script) last.to = to
    else if (to > (last?.to ?? 0)) passages.push({ to, script })
  }
  /** The script of the last letter, and where what belongs to no script begins after it. */
  let before: Script | null = around
  let from = 0
  let at = 0
  for (const character of line) {
    const script = own(character)
    if (script !== undefined) {
      // Blanks and signs between two of one script are of it; others are of the line.
      add(from, before)
      add(at, script === before ? script : around)
      before = script
      from = at + character.length
    } else if (from === at && /\p{M}/u.test(character)) {
      // A mark on the letter before it.
      from = at + character.length
    }
    at += character.length
  }
  add(from, before)
  add(line.length, around)
  return passages
}

/** Whether the first letter of a line is of a script from the right. */
export function startsFromRight(line: string): boolean {
  if (!any.test(line)) return false
  const [letter] = /\p{L}/u.exec(line) ?? []
  return letter !== undefined && scriptOf(letter)?.kind === 'right-to-left'
}

const scriptOf = (character: string): Script | undefined => {
  const name = each.find(({ is }) => is.test(character))?.name
  return name === undefined ? undefined : scripts[name]
}

const fromRightIn = (line: string): Script | undefined => {
  for (const [letter] of line.matchAll(/\p{L}/gu)) {
    const script = scriptOf(letter)
    if (script?.kind === 'right-to-left') return script
  }
  return undefined
}

/**
 * What says of each character of a line which script it is of: null for the document's own, undefined for signs,
 * blanks and digits, which are of none. Han are Japanese or Korean letters where those stand beside them.
 */
function ownOf(line: string): (character: string) => Script | null | undefined {
  const east = eastOf(line) ?? null
  const known = new Map<string, Script | null | undefined>()
  return (character) => {
    if (known.has(character)) return known.get(character)
    const found = isWide.test(character) ? east : scriptOf(character)
    const script =
      found?.kind === 'east-asian' ? east : (found ?? (/\p{L}/u.test(character) ? null : undefined))
    known.set(character, script)
    return script
  }
}

function eastOf(line: string): Script | undefined {
  const first = ['Hiragana', 'Katakana', 'Hangul', 'Bopomofo'].find((name) =>
    each.some((one) => one.name === name && one.is.test(line)),
  )
  return scripts[first ?? 'Han']
}
