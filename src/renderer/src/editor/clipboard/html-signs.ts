/** What of pasted HTML shows words without being text: quotation marks, pictures of signs, formulas. */
import { raisedText } from '../../../../shared/text/raised.ts'

/** The marks around a quotation, by how many are around it. */
const quotes = [
  ['“', '”'],
  ['‘', '’'],
] as const

/** The marks that a browser shows around a short quotation; none where its words have some. */
export function quotesOf(element: HTMLElement): readonly [string, string] {
  if (/^\s*["'“‘„«‹].*["'”’“»›]\s*$/su.test(element.textContent)) return ['', '']
  let depth = 0
  for (let at = element.parentElement?.closest('q'); at; at = at.parentElement?.closest('q'))
    depth += 1
  return quotes[depth % 2] ?? quotes[0]
}

const isPictogram = /^[\p{Extended_Pictographic}\p{Emoji_Component}\p{Regional_Indicator}\s]+$/u

/** The words in the place of a picture that is one of the text's signs: an emoji, or a formula. */
export function wordsOfPicture(picture: HTMLElement): string {
  const words = picture.getAttribute('alt') ?? ''
  const isEmoji = /\bemoji|\bemoticon/i.test(picture.className) || isPictogram.test(words)
  const isFormula =
    /math|tex\b|equation/i.test(picture.className) &&
    picture.parentElement?.querySelector('math') === null
  return isEmoji || isFormula ? words : ''
}

/** A part of a formula as one thing beside a sign: `(a+b)/c`. */
const asOne = (words: string): string =>
  /^[\p{L}\p{M}\p{N}.,]*$/u.test(words) ? words : `(${words})`

/** A formula on one line: powers and indices raised and lowered, fractions with a stroke. */
export function wordsOfFormula(node: Element): string {
  const parts = [...node.children].map(wordsOfFormula)
  const [first = '', second = '', third = ''] = parts
  const above = (words: string) => raisedText(words, 'above', first)
  const below = (words: string) => raisedText(words, 'below', first)
  switch (node.localName) {
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return ''
    case 'msup':
    case 'mover':
      return first + above(second)
    case 'msub':
    case 'munder':
      return first + below(second)
    case 'msubsup':
    case 'munderover':
      return first + below(second) + above(third)
    case 'mfrac':
      return `${asOne(first)}/${asOne(second)}`
    case 'msqrt':
      return `√${asOne(parts.join(''))}`
    case 'mroot':
      return `${raisedText(second, 'above', '')}√${asOne(first)}`
    case 'mtr':
      return parts.join(', ')
    case 'mtable':
      return parts.join('; ')
    case 'mspace':
      return ' '
    case 'mtext':
      return node.textContent.replace(/\s+/g, ' ')
    default:
      // The signs of a product or a function that nobody sees go.
      return parts.length > 0
        ? parts.join('')
        : node.textContent.trim().replace(/[\u2061-\u2064]/g, '')
  }
}
