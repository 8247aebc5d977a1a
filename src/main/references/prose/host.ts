/** The book that a chapter is in: "in Smith, J. and Jones, K. (eds) Title. London: …". */
import { asTitle, markedAt, unmarked } from './marked.ts'
import { type People, readPeople } from './names.ts'
import { type Part, partsOf, titleAndParts } from './parts.ts'

export type Host = { editors: People | null; title: string; parts: Part[] }

const opening = /^[\s,.;]*in:? (?=[\p{Lu}\d"'“‘*_])/iu
const role =
  /\((?:eds?|editors?|ed\. and trans|eds\. and trans)\b\.?\),?|, (?:eds?|editors?)\b[.,]*(?! by)/giu

/** Null where what stands behind a title leads into no book. */
export function hostIn(rest: string): Host | null {
  const start = opening.exec(rest)?.[0].length
  if (start === undefined) return null
  const text = rest.slice(start)
  const editors = editorsAt(text)
  const behind = text.slice(editors?.end ?? 0).replace(/^[\s,.:]{1,5}/, '')
  const marked = markedAt(behind, 0)
  if (marked)
    return {
      editors,
      title: asTitle(marked.inner),
      parts: partsOf(unmarked(behind.slice(marked.end))),
    }
  const [title, ...parts] = titleAndParts(behind)
  return title?.is === 'words' ? { editors, title: asTitle(title.raw), parts } : null
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
