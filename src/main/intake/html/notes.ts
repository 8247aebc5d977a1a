/** Footnotes and comments of a page: links to them in the words, and what they lead to at its end. */

import type { LeftOutReason } from '../../../shared/model/import-file.ts'
import { placeOfNote } from '../blocks/footnote-place.ts'
import type { Element } from './tree.ts'
import { eachElement, wordsIn } from './words.ts'

export type Note = {
  reason: Extract<LeftOutReason, 'footnote' | 'comment'>
  words: string
  place: ReturnType<typeof placeOfNote>
  /** Whether it was said by now. */
  isSaid: boolean
}

export type Notes = {
  /** By the link to it. */
  byLink: ReadonlyMap<Element, Note>
  /** By the element that holds its words. */
  byHolder: ReadonlyMap<Element, Note>
}

/**
 * What notes are called by Google Docs ("ftnt1", "cmnt1"), Word ("_ftn1", "_edn1", "_msocom_1"), LibreOffice
 * ("sdfootnote1sym"), Pandoc ("fn1"), GitHub ("user-content-fn-1") and MediaWiki ("cite_note-Service-1").
 */
const noteName =
  /^_?(?:user-content-)?(?:ftnt?|fn|footnote|cite_note|endnote|edn|note|cmnt|msocom|sdfootnote|sdendnote)[-_:.]?(?!ref)[^#]{0,200}$/i
const isBackward = (name: string): boolean => /ref|anc$/i.test(name)
const isNoteName = (name: string): boolean => noteName.test(name) && !isBackward(name)
const isComment = (name: string): boolean => /^_?(?:cmnt|msocom)/i.test(name)

/** What a link to a note says. */
const mark = /^[[(]?(?:\d{1,4}|[a-z]{1,3}\d{0,3}|[*†‡§]{1,3}|(?:note|nb) \d{1,3})[\])]?$/i

const holders = new Set(['p', 'li', 'dd', 'td', 'div', 'aside', 'section'])

const targetOf = ({ name, attributes }: Element): string | null => {
  const { href = '' } = attributes
  return name === 'a' && href.includes('#') ? href.slice(href.indexOf('#') + 1) : null
}

export function notesIn(root: Element): Notes {
  const holderOf = new Map<Element, Element>()
  const targets = new Map<string, Element>()
  const links: [Element, string][] = []
  eachElement(root, (element, parent) => {
    const { id, name } = element.attributes
    const around = parent && holderOf.get(parent)
    const isNamed = id !== undefined && isNoteName(id)
    const isWithin = around && isNoteName(around.attributes.id ?? '')
    const holder = holders.has(element.name) && !isWithin ? element : around
    if (holder) holderOf.set(element, holder)
    for (const called of [id, name])
      if (called !== undefined && holder && isNoteName(called))
        targets.set(called, isNamed && holders.has(element.name) ? element : holder)
    const target = targetOf(element)
    if (target !== null && isNoteName(target)) links.push([element, target])
  })
  const byLink = new Map<Element, Note>()
  const byHolder = new Map<Element, Note>()
  for (const [link, target] of links) {
    const holder = targets.get(target)
    if (!holder || holderOf.get(link) === holder || !mark.test(wordsIn(link))) continue
    const note = byHolder.get(holder) ?? noteAt(holder, isComment(target))
    byHolder.set(holder, note)
    byLink.set(link, note)
  }
  return { byLink, byHolder }
}

function noteAt(holder: Element, isComment: boolean): Note {
  const words = wordsIn(holder, (element) => isBackward(targetOf(element) ?? ''))
    .replace(/^(?:[\^↑]|\[\d{1,4}\]|\d{1,4}(?:[.)]|(?=\s\p{Lu})))\s*/u, '')
    .replace(/\s*↩\ufe0e?$/, '')
  return {
    reason: isComment ? 'comment' : 'footnote',
    words,
    place: isComment ? null : placeOfNote(words),
    isSaid: false,
  }
}
