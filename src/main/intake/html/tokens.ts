/** The tags and words of HTML and XML, one after the other, in a time that grows with their length. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

export type Attributes = Readonly<Record<string, string>>

export type TokenHandler = {
  /** @param name in small letters, but in XML as it is written */
  open(name: string, attributes: Attributes, isClosed: boolean): void
  close(name: string): void
  text(words: string): void
  comment(words: string): void
}

/** The attributes that say something of words or of how they are set. */
const wanted = new Set([
  'alt',
  'aria-hidden',
  'class',
  'content',
  'data-aria-level',
  'height',
  'hidden',
  'href',
  'id',
  'name',
  'role',
  'start',
  'style',
  'type',
  'value',
  'width',
])

/** Longer than any that says something, in UTF-16 units; a picture's own data may stand in one. */
const longestValue = 2000

/** Reads `source` once, from its beginning to its end. What does not close ends with the text. */
export function readTokens(
  source: string,
  handler: TokenHandler,
  { isXml = false }: { isXml?: boolean } = {},
): void {
  const nameOf = (start: number, end: number): string => {
    const name = source.slice(start, end)
    return isXml ? name : name.toLowerCase()
  }
  let tag = ''
  let attributes: Record<string, string> = {}
  let attribute = ''
  let value = ''
  const add = (words: string): void => {
    if (value.length < longestValue) value += words.slice(0, longestValue - value.length)
  }
  const opened = (isClosed: boolean): void => handler.open(tag, attributes, isClosed)
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = nameOf(start, end)
      attributes = {}
    },
    onattribname(start, end) {
      attribute = nameOf(start, end)
      value = ''
    },
    onattribdata: (start, end) => add(source.slice(start, Math.min(end, start + longestValue))),
    onattribentity: (codepoint) => add(String.fromCodePoint(codepoint)),
    onattribend() {
      if (wanted.has(attribute) && !Object.hasOwn(attributes, attribute))
        attributes[attribute] = value
    },
    onopentagend: () => opened(false),
    onselfclosingtag: () => opened(true),
    onclosetag: (start, end) => handler.close(nameOf(start, end)),
    ontext: (start, end) => handler.text(source.slice(start, end)),
    ontextentity: (codepoint) => handler.text(String.fromCodePoint(codepoint)),
    oncomment: (start, end, offset) => handler.comment(source.slice(start, end - offset)),
    oncdata(start, end, offset) {
      const words = source.slice(start, end - offset)
      if (isXml) handler.text(words)
      else handler.comment(words)
    },
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
  }
  const tokenizer = new Tokenizer({ xmlMode: isXml, decodeEntities: true }, callbacks)
  tokenizer.write(source)
  tokenizer.end()
}
