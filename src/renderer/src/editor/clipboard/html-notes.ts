/**
 * The notes of pasted HTML: which links are the marks of notes, and where the words of each note are. Word,
 * LibreOffice, Google Docs and wikis put them behind the text and let mark and note lead to each other.
 */
import { isBlockElement } from './html-blocks.ts'
import { stylesOf } from './styles.ts'

const noteAddress = /#(_ftn|_edn|_msocom|ftnt|sdfootnote|sdendnote|cite_note|cite_ref)/
const remarkAddress = '#_msocom'
const noteSign = /^\s*(\[\s*\w{1,4}\s*\]|\d{1,3}|[a-z*†‡↑^]|↩\ufe0e?|⏎)\s*$/iu

export type Notes = {
  /** The words of a mark's note; `null` for a mark whose note was not copied with it. */
  of: ReadonlyMap<Element, Element | null>
  /** Elements that hold notes: they are read at their marks. */
  bodies: ReadonlySet<Element>
  /** Links from a note back to its mark, and marks of remarks: they say nothing. */
  signs: ReadonlySet<Element>
}

const addressOf = (link: Element): string => link.getAttribute('href') ?? ''

function placeIn(link: Element): string {
  const address = addressOf(link)
  const place = address.slice(address.indexOf('#') + 1)
  try {
    return decodeURIComponent(place)
  } catch (error) {
    // A stray % is part of the name.
    if (error instanceof URIError) return place
    throw error
  }
}

/** A link that says no more than a number or a sign, raised, in brackets, or to where programs put notes. */
function isMark(link: Element): boolean {
  const words = link.textContent
  const isRaised =
    link.closest('sup') !== null ||
    link.querySelector('sup') !== null ||
    [link, link.parentElement].some(
      (one) => one !== null && stylesOf(one).get('vertical-align') === 'super',
    )
  return noteAddress.test(addressOf(link)) || isRaised || words.trim().startsWith('[')
}

const isNote = (element: Element): boolean =>
  /^(foot|end)note$/.test(stylesOf(element).get('mso-element') ?? '')

/** The element that holds the words of a note which a link leads to at a place in it. */
function bodyOf(target: Element, place: string): Element | null {
  const around: Element[] = []
  for (let at: Element | null = target; at; at = at.parentElement) around.push(at)
  const blocks = around.filter(
    (one) => one instanceof HTMLElement && isBlockElement(one, stylesOf(one)),
  )
  return (
    blocks.find(isNote) ??
    blocks.find((one) => one.tagName === 'LI') ??
    // LibreOffice: "sdfootnote1" around the paragraphs of "sdfootnote1sym".
    blocks.find((one) => one.id !== '' && place.startsWith(one.id)) ??
    blocks[0] ??
    null
  )
}

/** Whether something in a note leads back to a mark, or to what is around the mark. */
function leadsBack(note: Element, mark: Element): boolean {
  const names = new Set(
    [mark, mark.parentElement, ...mark.children].flatMap((one) =>
      // What has no name is led to by nothing: "#" alone is the top of the page.
      one ? [one.id, one.getAttribute('name') ?? ''].filter((name) => name !== '') : [],
    ),
  )
  return [...note.querySelectorAll('a[href*="#"]')].some((link) => names.has(placeIn(link)))
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** What is around links back and has no words but theirs, as "^ a b" before a note of a wiki. */
function aroundOnly(signs: ReadonlySet<Element>, marks: Notes['of']): Element[] {
  const isSilent = (node: Node) =>
    node instanceof Element && (signs.has(node) || marks.get(node) === null)
  const parents = new Set([...signs].flatMap(({ parentElement }) => parentElement ?? []))
  return [...parents].filter((parent) =>
    [...parent.childNodes].every(
      (node) => isSilent(node) || /^[\s^↑,]*$/.test(node.textContent ?? ''),
    ),
  )
}

/** Finds the notes of a text. */
export function notesIn(text: ParentNode): Notes {
  const of = new Map<Element, Element | null>()
  const bodies = new Set<Element>()
  const signs = new Set<Element>()
  const places = new Map<string, Element>()
  for (const one of text.querySelectorAll('[id], a[name]'))
    for (const name of [one.id, one.getAttribute('name') ?? ''])
      if (name !== '' && !places.has(name)) places.set(name, one)
  for (const link of text.querySelectorAll('a[href*="#"]')) {
    if (!noteSign.test(link.textContent)) continue
    const place = placeIn(link)
    const target = places.get(place)
    if (addressOf(link).includes(remarkAddress) || (target && isBefore(target, link))) {
      if (isMark(link) || !/\w/.test(link.textContent)) signs.add(link)
      continue
    }
    const note = target ? bodyOf(target, place) : null
    const hasWords = note !== null && !note.contains(link) && note.textContent.trim() !== ''
    if (!isMark(link) && !(hasWords && leadsBack(note, link))) continue
    of.set(link, hasWords ? note : null)
    if (hasWords) bodies.add(note)
  }
  return { of, bodies, signs: new Set([...signs, ...aroundOnly(signs, of)]) }
}
