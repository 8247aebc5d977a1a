/** Names whose parts are joined by small words, as "Treaty of Versailles" is. */
import { basesOf, isParticiple, isVerb } from './verbs.ts'
import { isAdverb, isNaming } from './word-classes.ts'
import { isOneWork } from './works.ts'

export type Named = { text: string; start: number; end: number }

export const article = /^(?:The|An?)$/
export const ordinal =
  /^(?:first|second|third|next|last|one|two|three|four|five|six|seven|eight|nine|ten)$/
/** An office after a name, by which the one who held it is told from others: "Mary, Queen of Scots". */
const office =
  /^(?:King|Queen|Prince|Princess|Duke|Duchess|Earl|Count|Countess|Lord|Lady|Emperor|Empress|Archbishop|Bishop|Marquess|Marquis|Margrave|Elector|Landgrave)(?: of\b|$)/

/** "Treaty of Versailles", "Wars of the Roses", "The Handmaid's Tale", "Donoghue v Stevenson": one name. */
export function joined(names: readonly Named[], question: string): Named[] {
  const all: Named[] = []
  for (const name of names) {
    const before = all.at(-1)
    if (before && areOne(before, name, question))
      all[all.length - 1] = {
        text: question.slice(before.start, name.end),
        start: before.start,
        end: name.end,
      }
    else all.push(name)
  }
  return all
}

function areOne(first: Named, next: Named, question: string): boolean {
  const between = question.slice(first.end, next.start)
  return (
    isOneName(first.text, between, next.text) ||
    (between === ' and ' && isOneWork(question, first, next))
  )
}

const isOneName = (first: string, between: string, next: string): boolean =>
  between === ' the ' ||
  between === ' et ' ||
  /^ v\.? $/.test(between) ||
  // "Of" with a capital within a sentence begins a title: "Of Mice and Men", "To Kill a Mockingbird".
  (/^ (?:and|an?) $/.test(between) && /^(?:Of|To|For|In|From|On)\s\p{Lu}/u.test(first)) ||
  (/^ (?:for|from|with|in|on)(?: the| an?)? $/.test(between) && isHow(first)) ||
  (between === ' and ' && ordinal.test(first.toLowerCase())) ||
  // "the Coroners and Justice Act", but "the Stamp Act and Townshend Act".
  (between === ' and ' && /\b(?:Act|Bill)$/.test(next) && !/\b(?:Acts?|Bills?)$/.test(first)) ||
  (between === ', ' && office.test(next)) ||
  (/^['’]s $/.test(between) && article.test(first.split(' ', 1)[0] ?? '')) ||
  (/^['’] $/.test(between) && first.endsWith('s')) ||
  (/^ of(?: the| an?)? $/.test(between) && !isNaming(first)) ||
  (/^ (?:for|on) $/.test(between) &&
    /\b(?:Assault|Battle|Campaign|Committee|Council|Crusade|March|Race|Scramble|Society|Struggle|War)$/.test(
      first,
    ))

/** What names nothing by itself, and has its capital from a title: "Waiting for Godot", "Far from the Madding Crowd". */
const isHow = (first: string): boolean => {
  const word = first.toLowerCase()
  return (
    !/\s/.test(word) &&
    !isNaming(word) &&
    (isAdverb(word) || isParticiple(word) || (/ing$/.test(word) && basesOf(word).some(isVerb)))
  )
}
