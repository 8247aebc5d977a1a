/** What the items of the map are called by those who cannot see it. */
import { wordsOf } from '../../../../../shared/model/inline.ts'
import type { ArgumentLine } from '../../../../../shared/plan/argument.ts'
import { counted } from '../../../../../shared/text/counted.ts'
import type { Card, CardOf, Flag } from './items.ts'

/** "3 pieces", as it stands on cards. */
export const saysPieces = (pieces: number): string => counted(pieces, 'piece')

const spoken = (line: ArgumentLine | null | undefined): string =>
  line ? wordsOf(line.content).trim() : ''

/** A sentence; with its full stop, if it has no sign of its own at its end. */
const sentence = (words: string): string =>
  words === '' || /[.!?…]["”’)]*$/u.test(words) ? words : `${words}.`

const sentences = (...all: string[]): string =>
  all
    .map(sentence)
    .filter((each) => each !== '')
    .join(' ')

/** What something is, and what it says, if it says anything yet. */
const named = (what: string, says: string): string =>
  says.trim() === '' ? what : `${what}: ${says.trim()}`

const flagged = (flags: readonly Flag[]): string[] =>
  flags.map(({ says }) => `${says.slice(0, 1).toUpperCase()}${says.slice(1)}`)

const lettered = (letters: readonly string[]): string =>
  letters.length === 0 ? '' : `Criteria ${letters.join(letters.length === 2 ? ' and ' : ', ')}`

/** "Point 2, supports: The machine that made Stalin. No evidence. Criteria A." */
export function nameOf(card: Card): string {
  switch (card.kind) {
    case 'question':
      return sentences(`Question: ${card.question}`, card.asks)
    case 'line-of-argument':
      return sentences(named('Line of argument', spoken(card.line)), ...flagged(card.flags))
    case 'criterion':
      return sentences(named(`Criterion ${card.letter}`, spoken(card.line)), ...flagged(card.flags))
    case 'judgement':
      return sentences(
        named('Judgement', card.lines.map(spoken).join(' ')),
        card.pieces > 0 ? saysEvidence(card.pieces) : '',
        ...flagged(card.flags),
      )
    case 'section':
      return nameOfSection(card)
    case 'point':
      return sentences(
        named(`Point ${card.number}, ${card.stance}`, spoken(card.line)),
        card.pieces > 0 ? saysEvidence(card.pieces) : '',
        ...flagged(card.flags),
        lettered(card.letters),
      )
    case 'counter':
      return sentences(
        named('Counter', spoken(card.claim)),
        spoken(card.reply) === '' ? '' : `Reply: ${spoken(card.reply)}`,
        ...flagged(card.flags),
      )
    case 'evidence':
      return sentences(
        named('Evidence', card.words),
        [card.source || 'No source', card.date || 'undated'].join(', '),
        ...(card.flag ? flagged([card.flag]) : []),
      )
    case 'slot':
      return sentence(card.flag.says)
    case 'stub':
      return sentences(
        `Folded: ${card.says}`,
        card.dates,
        ...(card.flag ? flagged([card.flag]) : []),
      )
  }
}

export const saysEvidence = (pieces: number): string => `${counted(pieces, 'piece')} of evidence`

function nameOfSection({ line, goesOn, points, pieces }: CardOf<'section'>): string {
  const title = spoken(line) || 'Untitled'
  return sentence(
    `Section: ${title}${goesOn ? ', continued' : ''}, ${counted(points, 'point')}, ${saysEvidence(pieces)}`,
  )
}
