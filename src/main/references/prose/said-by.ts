/** Who edited and who translated, where a word says that they did. */
import type { Name } from '../../../shared/model/source.ts'
import { type Role, readNames, readPeople } from './names.ts'
import type { Known } from './part.ts'

const by =
  /(?:(?:eds?\.?|edited)(?:,? (?:and|&) (?:trans\.?|translated|intro(?:d|duced)?\.?))? by|eds?\.|(?:selected|compiled)(?: and edited)? by|(?:trans\.?|translated|tr\.?|translation)(?: from the \p{Lu}\p{L}{2,20})?(?: (?:and|&) (?:ed\.?|edited))? by|trans\.?|(?:with )?(?:an )?(?:intro(?:duction|d)?\.?|foreword|preface|afterword)(?: and notes)? by) (?=[\p{Lu}\p{Ll}])/iuy

/** "ed. by X and Y": names go on as long as they can be read as names, a comma only towards an "and". */
export function peopleAt(text: string, start: number): { part: Known; end: number } | null {
  by.lastIndex = start
  const opening = by.exec(text)
  if (!opening) return null
  const from = start + opening[0].length
  const said = longestNames(text, from)
  if (!said) return null
  const word = opening[0].toLowerCase()
  if (/intro|foreword|preface|afterword/.test(word) && !/^ed/.test(word))
    return { part: { is: 'aside', value: text.slice(start, said.end) }, end: said.end }
  const roles: Role[] = /^(?:tr|with|an? )/.test(word) ? ['translator'] : ['editor']
  if (/(?:and|&) tr/.test(word)) roles.push('translator')
  if (/(?:and|&) ed/.test(word)) roles.push('editor')
  return { part: { is: 'people', roles, names: said.names }, end: said.end }
}

/** The names that a text goes on with, as far as they reach. */
function longestNames(text: string, from: number): { names: Name[]; end: number } | null {
  const piece = text.slice(from, from + 300)
  const stops =
    [...piece.matchAll(/(?<!(?:^|[ .-])\p{L})\. |[([:]| \/|,? (?=\d)/gu)][0]?.index ?? piece.length
  const reach = piece.slice(0, stops)
  const commas = [...reach.matchAll(/, /g)].map(({ index }) => index)
  const first = reach.slice(0, commas[0] ?? reach.length)
  const hasAnd = (words: string): boolean => / (?:and|&) /.test(words)
  const ends = [...commas, reach.length].slice(0, 9)
  const isInverted = /^[\p{L}'’-]+$/u.test(first) && ends[1] !== undefined
  const chosen = isInverted
    ? ends.slice(1).find((end) => readNames(trimStop(reach.slice(0, end))))
    : hasAnd(first)
      ? ends[0]
      : (ends.slice(1).find((end) => hasAnd(reach.slice(ends[0], end))) ?? ends[0])
  for (const end of [chosen, ends[0]]) {
    if (end === undefined) continue
    const words = reach.slice(0, end)
    const names = readNames(trimStop(words.replace(/,? et al\.?$/, '')))
    if (names) return { names, end: from + end }
  }
  return null
}

const trimStop = (words: string): string => words.replace(/(?<=\p{L}{2})\.$/u, '')

/** "(R. Jones & S. Smith, Trans.)", as APA has it (Publication Manual, 7th edn, 9.28). */
export function bracketedPeople(text: string, start: number): { part: Known; end: number } | null {
  const ending =
    /^[^()[\];]{3,200}?, ?(?:eds?|trans|editors?|translators?|comps?)\b\.?(?: (?:and|&) (?:eds?|trans)\.)?(?=[);,])/iu.exec(
      text.slice(start, start + 220),
    )
  const people = ending && readPeople(ending[0])
  if (!people) return null
  return {
    part: { is: 'people', roles: [people.role], names: people.names },
    end: start + ending[0].length,
  }
}
