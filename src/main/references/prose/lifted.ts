/** What is known by its own form wherever it stands in a reference: its DOI, its address, when that was looked at. */
import type { CslDate } from '../../../shared/model/source.ts'
import { bareDoi } from '../../citations/doi.ts'
import { printedDate, readPrintedDate } from './dates.ts'
import { trimEnd } from './marked.ts'

export type Lifted = {
  /** The reference without what was lifted out of it. */
  text: string
  fields: { DOI?: string; URL?: string; accessed?: CslDate }
  notRead: string[]
}

const accessed = new RegExp(
  `[[(]?\\b(?:(?:date |last )?(?:accessed|viewed|retrieved|cited|consulted))(?: on)?:? (${printedDate})(?: at \\d{1,2}[:.]\\d{2})?,?[\\])]?,?(?: from\\b)?`,
  'iu',
)
/** Words that only announce an address or say that a work is online. */
const announcing =
  /\b(?:available (?:at|from|online|through)|retrieved from|available)(?: at)?: ?|\bretrieved from |\[(?:online|internet|e-?book|website|web page)\]|<? ?>/giu
const isbn = /\bISBN(?:-1[03])?:? ?[\dX -]{9,20}/iu

export function lift(written: string): Lifted {
  const fields: Lifted['fields'] = {}
  const notRead: string[] = []
  const words: string[] = []
  for (const word of written.replace(/\bdoi: (?=10\.)/i, 'doi:').split(' ')) {
    const address = addressIn(word)
    if (!address) {
      words.push(word)
      continue
    }
    if (address.isDoi && fields.DOI === undefined) fields.DOI = bareDoi(address.words)
    else if (!address.isDoi && fields.URL === undefined) fields.URL = address.words
    else notRead.push(address.words)
    words.push(address.around)
  }
  let text = words.join(' ')
  const when = accessed.exec(text)
  const date = when?.[1] ? readPrintedDate(when[1]) : null
  if (when && date) {
    fields.accessed = date
    text = `${text.slice(0, when.index)}, ${text.slice(when.index + when[0].length)}`
  }
  const number = isbn.exec(text)
  if (number) {
    notRead.push(number[0].trim())
    text = text.replace(number[0], ' ')
  }
  if (fields.URL !== undefined || fields.DOI !== undefined || date)
    text = text.replace(announcing, ' ')
  return { text: text.split(/\s+/).filter(Boolean).join(' '), fields, notRead }
}

/** The address that a word is, with what stays in the text where it stood. */
function addressIn(word: string): { words: string; isDoi: boolean; around: string } | null {
  if (word.length < 8 || !/[./]/.test(word)) return null
  const opened = /^[<([]{0,2}(?:URL:)?/.exec(word)?.[0] ?? ''
  let words = trimEnd(word.slice(opened.length), '>.,;')
  for (const [open, close] of ['()', '[]'] as const)
    while (words.endsWith(close ?? '') && !words.includes(open ?? ''))
      words = trimEnd(words.slice(0, -1), '>.,;')
  const around = word.endsWith(',') || word.endsWith('.') ? word.slice(-1) : ''
  if (/^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:|doi\.org\/)?10\.\d{4,9}\//i.test(words))
    return { words, isDoi: true, around }
  const isAddress =
    /^(?:https?:\/\/|www\.)[^\s]{3}/i.test(words) ||
    /^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,4}\.(?:com|org|net|edu|gov|uk|ie|eu|de|fr|info|int)(?:\/\S*)?$/i.test(
      words,
    )
  return isAddress ? { words, isDoi: false, around } : null
}
