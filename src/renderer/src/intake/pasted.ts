/** What is pasted into an import, as files of notes; what is pasted into a field is for the field. */

const fields = 'input:not([type="checkbox"], [type="radio"]), textarea'

/** Whether what is pasted at a place is written there: in a field, or in anything else that can be written in. */
export const isField = (place: EventTarget | null): boolean =>
  (place as Partial<HTMLElement> | null)?.isContentEditable === true ||
  ((place as Partial<Element> | null)?.closest?.(fields) ?? null) !== null

/** What pasted words are called, as a file and so, until it is changed, as a notebook. */
const nameOfWords = 'Pasted text'

type Clipboard = {
  text: string
  /** The same words with their headings, lists and tables, where a program gave those too. */
  html?: string
  files: readonly File[]
}

/** What plain words cannot say. Programs for code put their colours beside the words, which say nothing. */
const structure = /<(?:h[1-6]|ul|ol|table|strong|b|dl|blockquote)\b/i

/**
 * Files as they are; else the words, as a file of them. Programs put a picture of words beside the words,
 * and systems the name of a file beside the file.
 * @returns a sentence where there is nothing to read.
 */
export function pastedNotes({ text, html = '', files }: Clipboard): File[] | string {
  const isPicture = ({ type }: File) => type.startsWith('image/')
  const isNamed = files.some(({ name }) => name === text.trim())
  if (files.some((file) => !isPicture(file))) return [...files]
  if (text.trim() !== '' && !isNamed) {
    if (structure.test(html))
      return [new File([html], `${nameOfWords}.html`, { type: 'text/html' })]
    return [new File([text], nameOfWords, { type: 'text/plain' })]
  }
  return files.length > 0
    ? 'What you pasted is a picture. Linchpin reads words: paste those, or a file of them.'
    : 'There are no words and no files to paste. Copy your notes first.'
}
