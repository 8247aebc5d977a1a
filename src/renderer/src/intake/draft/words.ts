/** What notes are called in sentences and lists. */
import type { NotePart } from '../../../../shared/model/composed-note.ts'
import { wordsOfPart } from './parts.ts'
import type { Reading } from './reading.ts'

export const withoutHeading = 'Without a heading'

/** Letters of a heading that is said in a sentence, or made of the first words of a note. */
const most = 60

/** “How did Stalin deal with Bukharin?”, cut where it is long. */
export const named = ({ heading }: { heading: string }): string =>
  heading === '' ? 'the note without a heading' : `“${shortened(heading)}”`

/** The first words of a part, to call a note by until a person does: its first line or sentence, if that is short. */
export function firstWords({ preview }: Reading, part: NotePart): string {
  const words = wordsOfPart(preview, part).trimStart()
  const [line = ''] = words.replace(/^[-*•–]\s+/u, '').split('\n')
  const [sentence = line] = /^.*?[.!?](?=\s|$)/u.exec(line) ?? []
  return shortened(sentence.trim().replace(/[.,;:]$/u, ''))
}

/** Words that fit in a line, cut between two of them. */
export function shortened(words: string): string {
  if (words.length <= most) return words
  const cut = words.slice(0, most)
  const at = cut.lastIndexOf(' ')
  return `${cut.slice(0, at > most / 2 ? at : most).trimEnd()}…`
}
