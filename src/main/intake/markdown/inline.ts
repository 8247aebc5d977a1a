/** The words of a paragraph without the marks that set them. */
import type { Token } from 'markdown-it'
import { placeOfNote } from '../blocks/footnote-place.ts'
import type { Part } from '../html/draft.ts'
import { known } from '../html/elements.ts'

export type Rich = {
  /** Line ends are those of the file. */
  text: string
  /** Stretches of it that are bold or underlined, in order. */
  striking: [start: number, end: number][]
  /** Ends of lines that are set as such, by their offset. */
  breaks: Set<number>
  /** Where notes name a place in a source. */
  points: { at: number; place: NonNullable<ReturnType<typeof placeOfNote>> }[]
  leftOut: Exclude<Part, { type: 'block' }>[]
}

/** The words of the notes at the foot, by their label. */
export type Footnotes = ReadonlyMap<string, string>

const strikes = new Set(['b', 'strong', 'u'])

export function richOf(tokens: readonly Token[], footnotes: Footnotes): Rich {
  const rich: Rich = { text: '', striking: [], breaks: new Set(), points: [], leftOut: [] }
  let depth = 0
  let from = 0
  const strike = (by: 1 | -1): void => {
    if (depth === 0 && by > 0) from = rich.text.length
    depth = Math.max(0, depth + by)
    if (depth === 0 && rich.text.length > from) rich.striking.push([from, rich.text.length])
    if (depth === 0) from = rich.text.length
  }
  const breakLine = (): void => {
    rich.breaks.add(rich.text.length)
    rich.text += '\n'
  }
  let isBehindGap = false
  for (const token of tokens) {
    const left = rich.leftOut.length
    switch (token.type) {
      case 'softbreak':
        rich.text += '\n'
        break
      case 'hardbreak':
        breakLine()
        break
      case 'strong_open':
        strike(1)
        break
      case 'strong_close':
        strike(-1)
        break
      case 'image':
      case 'embed':
        rich.leftOut.push(pictureOf(token))
        break
      case 'comment':
        rich.leftOut.push({ type: 'left-out', reason: 'comment', words: token.content.trim() })
        break
      case 'footnote':
        note(token.content)
        break
      case 'footnote_ref': {
        const words = footnotes.get(token.content)
        if (words === undefined) rich.text += `[^${token.content}]`
        else note(words)
        break
      }
      case 'html_inline':
        element(token.content)
        break
      default:
        // What stood between two spaces leaves one.
        rich.text += isBehindGap ? token.content.replace(/^ /, '') : token.content
    }
    isBehindGap = rich.leftOut.length > left && /\s$|^$/.test(rich.text)
  }
  if (depth > 0 && rich.text.length > from) rich.striking.push([from, rich.text.length])
  return rich

  function note(words: string): void {
    rich.leftOut.push({ type: 'left-out', reason: 'footnote', words: oneLine(words) })
    const place = placeOfNote(words)
    if (place) rich.points.push({ at: rich.text.length, place })
  }

  /** A tag says how words are set; what is no tag of HTML's was typed. */
  function element(tag: string): void {
    const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(tag) ?? []
    const called = name.toLowerCase()
    if (tag.startsWith('<!--'))
      rich.leftOut.push({ type: 'left-out', reason: 'comment', words: tag.slice(4, -3).trim() })
    else if (called === 'br') breakLine()
    else if (called === 'img') rich.leftOut.push({ type: 'left-out', reason: 'picture', words: '' })
    else if (strikes.has(called)) strike(slash === '' ? 1 : -1)
    else if (!known.has(called)) rich.text += tag
  }
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

const pictureOf = ({ type, content, info }: Token): Rich['leftOut'][number] => ({
  type: 'left-out',
  reason: type === 'image' || info === 'picture' ? 'picture' : 'other',
  words: content.trim(),
})
