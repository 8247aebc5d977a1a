/** From the elements of a page to its blocks: what each element means for the words in it. */
import { type Raise, raisedText } from '../../../shared/text/raised.ts'
import { type Draft, type Drafted, openDraft } from './draft.ts'
import { blocks, headingLevel, skipped } from './elements.ts'
import { asLeftOut, isNavigation } from './left-out.ts'
import { depthInWord, isList, type List, listOf, markOf } from './lists.ts'
import type { Note, Notes } from './notes.ts'
import { inOrder } from './placed.ts'
import { properties } from './properties.ts'
import {
  type Classes,
  classNames,
  type Declarations,
  declarationsOf,
  type Look,
  lookOf,
  plainLook,
} from './styles.ts'
import { definitions, table } from './tables.ts'
import { type Element, elementsIn, isElement, type Node } from './tree.ts'
import { wordsIn } from './words.ts'

export type Page = {
  classes: Classes
  notes: Notes
  /** The titles that it calls itself by, in their order. */
  titles: string[]
  /** Those of all that is on it. */
  tags: string[]
  /** The one element that its own words stand in, and what that stands in; null where all of it is the page. */
  main: { element: Element; around: ReadonlySet<Element> } | null
}

/** Where in the page an element stands. */
export type At = {
  look: Look
  list: List | null
  isQuoted: boolean
  /** Whether it stands beside, or around, the one element that the page's own words are in. */
  isAroundMain: boolean
}

export type Walk = {
  page: Page
  draft: Draft
  visit(node: Node, at: At): void
  children(element: Element, at: At): void
  /** What is in an element, put together by itself. */
  partsIn(element: Element, at: At): Drafted[]
}

export const atTop: At = { look: plainLook, list: null, isQuoted: false, isAroundMain: true }

export function draftedIn(element: Element, page: Page, at: At): Drafted[] {
  const draft = openDraft()
  const walk: Walk = {
    page,
    draft,
    visit: (node, where) => visit(node, where, walk),
    children(one, where) {
      for (const child of inOrder(one, page.classes)) visit(child, where, walk)
    },
    partsIn: (one, where) => draftedIn(one, page, { ...where, list: null }),
  }
  walk.children(element, at)
  draft.apart(0)
  return draft.drafted
}

function visit(node: Node, at: At, walk: Walk): void {
  const { page, draft } = walk
  if (!isElement(node)) {
    draft.add(node, at.look)
    return
  }
  if (skipped.has(node.name)) return
  const declared = declarationsOf(node, page.classes)
  const look = lookOf(node, declared, at.look)
  if (look.isHidden) return
  const note = page.notes.byHolder.get(node)
  const left = asLeftOut(node)
  if (note) sayNote(note, walk)
  else if (isNavigation(node, at, page)) {
    const words = wordsIn(node)
    if (words !== '') draft.leaveOut({ reason: 'navigation', words })
  } else if (left === null) {
    const isAroundMain = at.isAroundMain && page.main?.around.has(node) === true
    handlerOf(node)(node, { ...at, look, isAroundMain }, walk, declared)
  } else if (left !== 'silently') draft.leaveOut(left)
}

function handlerOf(element: Element): Handler {
  const { name } = element
  if (Object.hasOwn(handlers, name)) return handlers[name] ?? within
  if (headingLevel(name) !== null) return heading
  return blocks.has(name) ? block : within
}

function sayNote(note: Note, { draft }: Walk): void {
  if (!note.isSaid) draft.leaveOut({ reason: note.reason, words: note.words })
  note.isSaid = true
}

/** What has no meaning of its own; raised and lowered words are written on the line. */
const within: Handler = (element, at, walk, declared) => {
  const raise = raiseOf(element, declared)
  const isNote = () => elementsIn(element).some((child) => walk.page.notes.byLink.has(child))
  if (raise === null || isNote()) walk.children(element, at)
  else walk.draft.add(raisedText(wordsIn(element), raise, walk.draft.line()), at.look)
}

function raiseOf({ name }: Element, declared: Declarations): Raise | null {
  const align = declared.get('vertical-align') ?? ''
  if (name === 'sup' || /^super/i.test(align)) return 'above'
  return name === 'sub' || /^sub/i.test(align) ? 'below' : null
}

type Handler = (element: Element, at: At, walk: Walk, declared: Declarations) => void

const handlers: Readonly<Record<string, Handler>> = {
  p: paragraph,
  br: (_, __, { draft }) => draft.endLine(),
  wbr: () => {},
  // One that is no picture but a sign among the words.
  img: ({ attributes }, at, { draft }) => draft.add(attributes.alt ?? '', at.look),
  ul: list,
  ol: list,
  menu: list,
  dir: list,
  li: item,
  blockquote: (element, at, walk) =>
    apart(walk, () =>
      walk.draft.as({ isQuotation: true }, () =>
        walk.children(element, { ...at, isQuoted: true, list: null }),
      ),
    ),
  table: (element, at, walk) =>
    classNames(element).includes('properties')
      ? properties(element, walk)
      : apart(walk, () => table(element, at, walk)),
  dl: (element, at, walk) => apart(walk, () => definitions(element, at, walk)),
  summary: (element, at, walk) =>
    apart(walk, () => walk.draft.as({ looksLikeHeading: true }, () => walk.children(element, at))),
  pre: (element, at, walk) =>
    apart(walk, () => {
      const [first, ...others] = element.children
      // The line end behind the tag is none of its own.
      const children =
        typeof first === 'string' ? [first.replace(/^\n/, ''), ...others] : element.children
      walk.children({ ...element, children: [...children] }, at)
    }),
  q: (element, at, { draft, children }) => {
    draft.add('“', at.look)
    children(element, at)
    draft.add('”', at.look)
  },
  ruby: (element, at, walk) => {
    const isBracketed = elementsIn(element).some(({ name }) => name === 'rp')
    for (const child of element.children) {
      const isReading = isElement(child) && child.name === 'rt' && !isBracketed
      if (isReading) walk.draft.add('(', at.look)
      walk.visit(child, at)
      if (isReading) walk.draft.add(')', at.look)
    }
  },
  a: (element, at, walk) => {
    const note = walk.page.notes.byLink.get(element)
    if (!note) {
      walk.children(element, at)
      return
    }
    if (note.place) walk.draft.point(note.place)
    sayNote(note, walk)
  },
}

function apart({ draft }: Walk, inside: () => void): void {
  draft.apart(1)
  inside()
  draft.apart(1)
}

function heading(element: Element, at: At, walk: Walk): void {
  const level = headingLevel(element.name) ?? 1
  apart(walk, () => walk.draft.as({ level }, () => walk.children(element, { ...at, list: null })))
}

function paragraph(element: Element, at: At, walk: Walk, declared: Declarations): void {
  const { draft, page } = walk
  const names = classNames(element)
  if (names.some((name) => name === 'title' || name === 'MsoTitle')) {
    const title = wordsIn(element)
    if (title !== '' && page.titles.length === 0) {
      page.titles.push(title)
      return
    }
  }
  const depth = depthInWord(element, declared)
  if (depth !== null) {
    wordItem(element, depth, at, walk)
    return
  }
  // OneNote's and Apple's paragraphs are lines that say so.
  const isLine = /^0(?:in|px|pt|cm|mm)?(?:\s|$)/.test(
    declared.get('margin') ?? declared.get('margin-top') ?? '',
  )
  draft.apart(isLine ? 0 : 1)
  const before = draft.state()
  walk.children(element, at)
  if (draft.state() === before) draft.blankLine()
  else draft.apart(isLine ? 0 : 1)
}

function wordItem(element: Element, depth: number, at: At, walk: Walk): void {
  const { draft } = walk
  const { mark, length } = markOf(wordsIn(element))
  const from = draft.drafted.length
  draft.beginItem({ depth, mark })
  walk.children(element, at)
  draft.endItem()
  const first = draft.drafted[from]
  if (first?.part.type !== 'block' || length === 0) return
  const { words, places } = first.part
  first.part = {
    ...first.part,
    words: words.slice(length),
    ...(places && {
      places: places.map((place) => ({
        ...place,
        start: Math.max(0, place.start - length),
        end: Math.max(0, place.end - length),
      })),
    }),
  }
}

/** A container parts what is in it from the rest; one that only holds words is a line. */
function block(element: Element, at: At, walk: Walk): void {
  const isContainer = element.children.some((child) => isElement(child) && blocks.has(child.name))
  walk.draft.apart(isContainer ? 1 : 0)
  walk.children(element, at)
  walk.draft.apart(isContainer ? 1 : 0)
}

function list(element: Element, at: At, walk: Walk, declared: Declarations): void {
  // What a toggle of Notion holds is no item.
  if (classNames(element).includes('toggle')) {
    walk.children(element, at)
    return
  }
  const around = at.list?.depth ?? 0
  walk.draft.apart(around === 0 ? 1 : 0)
  walk.children(element, { ...at, list: listOf(element, around, declared) })
  walk.draft.apart(around === 0 ? 1 : 0)
}

function item(element: Element, at: At, walk: Walk): void {
  const { draft } = walk
  const isToggle = elementsIn(element).some(({ name }) => name === 'details')
  const isOnlyList =
    elementsIn(element).some(({ name }) => isList(name)) &&
    wordsIn(element, ({ name }) => isList(name)) === ''
  if (isToggle || isOnlyList) {
    walk.children(element, at)
    return
  }
  const { depth, next } = at.list ?? { depth: 1, next: () => '-' }
  const said = Number(element.attributes['data-aria-level'])
  draft.beginItem({ depth: said >= 1 && said <= 9 ? said : depth, mark: next(element) })
  walk.children(element, at)
  draft.endItem()
}
