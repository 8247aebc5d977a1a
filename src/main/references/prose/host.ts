/** The book that a chapter is in: "in Smith, J. and Jones, K. (eds) Title. London: …". */
import { type People, readPeople } from './names.ts'
import type { Part } from './part.ts'
import { partsOf } from './parts.ts'
import { titleAt } from './title.ts'

export type Host = { editors: People | null; title: string; parts: Part[] }

const opening = /^[\s,.;]*in:? (?=[\p{Lu}\d"'“‘*_])/iu
const role =
  /\((?:eds?|editors?|ed\. and trans|eds\. and trans)\b\.?\),?|, (?:eds?|editors?)\b[.,]*(?! by)/giu
/** Chicago puts a chapter's pages behind the title, as years never are: "Culture and Imperialism, 80–97". */
const pagesBehind = /, (\d{1,3}|[ivxlc]{1,6})[-–](\d{1,3}|[ivxlc]{1,6})$/u

/** Null where what stands behind a title leads into no book. */
export function hostIn(rest: string): Host | null {
  const start = opening.exec(rest.slice(0, 20))?.[0].length
  if (start === undefined) return null
  const text = rest.slice(start)
  const editors = editorsAt(text)
  const found = titleAt(text, editors?.end ?? 0)
  if (!found) return null
  const parts = partsOf(found.rest)
  const pages = pagesBehind.exec(found.title.slice(-20))
  if (!pages) return { editors, title: found.title, parts }
  const value = `${pages[1]}–${pages[2]}`
  const page: Part = { is: 'page', value, raw: value, start: 0, end: 0, inBrackets: false }
  return { editors, title: found.title.slice(0, -pages[0].length), parts: [page, ...parts] }
}

/** Editors before the title are known by the word for it behind their names. */
function editorsAt(text: string): (People & { end: number }) | null {
  for (const match of text.slice(0, 400).matchAll(role)) {
    const end = match.index + match[0].length
    const people = readPeople(text.slice(0, end))
    if (people) return { ...people, end }
  }
  return null
}
