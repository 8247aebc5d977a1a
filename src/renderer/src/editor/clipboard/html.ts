/**
 * Pasted HTML as clean lines: words, line breaks, bold, italic, underline, hyperlinks, the items of lists,
 * and nothing else.
 */
import { normalLine } from '../../../../shared/model/inline.ts'
import { isBlockElement, isCell, isOneLine } from './html-blocks.ts'
import { type Item, itemIn } from './html-items.ts'
import { isLeftOut, isStruck } from './html-left-out.ts'
import { standingIn } from './html-marks.ts'
import { type Notes, notesIn } from './html-notes.ts'
import { quotesOf, wordsOfFormula, wordsOfPicture } from './html-signs.ts'
import type { PastedLine } from './lines.ts'
import { add, endsIn, type Piece, runsOf, type Standing, trimEnd } from './pieces.ts'
import { shelveStyles, stylesOf } from './styles.ts'
import { linesOfText, withoutUnseen } from './text.ts'

type Around = Standing & {
  item: Item | null
  isPre: boolean
  /** Whether what is in it is one line, whatever its elements. */
  inRow: boolean
  inNote: boolean
}

const outside: Around = {
  on: new Set(),
  url: null,
  raise: null,
  item: null,
  isPre: false,
  inRow: false,
  inNote: false,
}

/** Text as a browser shows it: with single spaces, but where it is set as it was typed. */
function shownText(data: string, isPre: boolean, isBehindSpace: boolean): string {
  const text = withoutUnseen(data)
  if (isPre) return text
  const spaced = text.replace(/[ \t\r\n\f\u00a0]{2,}|[\t\r\n\f]/g, ' ')
  return isBehindSpace ? spaced.replace(/^[ \u00a0]/, '') : spaced
}

/** What was left out of a text though its readers saw it. */
export type LeftOut = {
  /** How many marks of notes, whose notes were not copied with them. */
  marks: number
  hasStruck: boolean
}

export type ReadHtml = { lines: PastedLine[]; leftOut: LeftOut }

/** Reads the nodes of a text, one after the other. */
class Reading {
  readonly lines: PastedLine[] = []
  readonly leftOut: LeftOut = { marks: 0, hasStruck: false }
  private line: Piece[] = []
  private began: Item | null = null
  private lastLi: HTMLElement | null = null
  private readonly notes: Notes

  constructor(notes: Notes) {
    this.notes = notes
  }

  endLine(): void {
    const runs = normalLine(runsOf(this.line))
    this.line = []
    if (runs.length === 0) return
    const { began } = this
    const li = began?.li ?? null
    const before = this.lines.at(-1)
    // What follows in one item of a list, in a paragraph of its own there, is no item of its own.
    if (li && li === this.lastLi && before)
      before.runs = normalLine([...before.runs, { type: 'text', text: '\n' }, ...runs])
    else
      this.lines.push({ runs, ...(began && { item: { style: began.style, depth: began.depth } }) })
    this.lastLi = li
  }

  read(node: Node, around: Around): void {
    if (node instanceof Text) this.words(node.data, around)
    else if (node instanceof HTMLElement) this.element(node, around)
    else if (node instanceof Element && node.localName === 'math')
      this.words(wordsOfFormula(node), around)
  }

  private words(data: string, around: Around): void {
    const isBehindSpace = endsIn(this.line, around.inNote ? /(^|[\s[])$/ : /(^|\s)$/)
    const text = shownText(data, around.isPre, isBehindSpace)
    if (text === '') return
    if (this.line.length === 0) this.began = around.item
    add(this.line, text, around)
  }

  private break(around: Around): void {
    // Two breaks part paragraphs, where these have no elements of their own.
    if (endsIn(this.line, /\n$/) && !around.item && !around.isPre && !around.inNote) this.endLine()
    else add(this.line, around.inNote ? ' ' : '\n', around)
  }

  /** The words of a note in brackets where its mark stands. */
  private note(note: Element | null, around: Around): void {
    if (around.inNote) return
    if (!note) {
      this.leftOut.marks += 1
      return
    }
    const inNote: Around = { ...around, url: null, raise: null, inRow: true, inNote: true }
    this.words(endsIn(this.line, /(^|\s)$/) ? '[' : ' [', inNote)
    for (const child of note.childNodes) this.read(child, inNote)
    trimEnd(this.line)
    this.words(']', inNote)
  }

  private element(element: HTMLElement, around: Around): void {
    const styles = stylesOf(element)
    const note = this.notes.of.get(element)
    if (isStruck(element, styles)) this.leftOut.hasStruck ||= element.textContent.trim() !== ''
    else if (note !== undefined) this.note(note, around)
    else if (isLeftOut(element, styles) || this.notes.signs.has(element)) return
    else if (this.notes.bodies.has(element)) return
    else if (element.tagName === 'BR') this.break(around)
    else if (element.tagName === 'IMG') this.words(wordsOfPicture(element), around)
    else this.contents(element, around)
  }

  private contents(element: HTMLElement, around: Around): void {
    const styles = stylesOf(element)
    const isBlock = isBlockElement(element, styles)
    if (isBlock && !around.inRow) this.endLine()
    if (element.tagName === 'PRE' && element.children.length === 0 && !around.item) {
      this.lines.push(...linesOfText(element.textContent))
      return
    }
    const inner: Around = {
      ...standingIn(element, styles, around),
      item: itemIn(element, styles, around.item),
      isPre: around.isPre || element.tagName === 'PRE',
      inRow: around.inRow || isOneLine(element),
      inNote: around.inNote,
    }
    const [opening, closing] = element.tagName === 'Q' ? quotesOf(element) : ['', '']
    this.words(opening, inner)
    for (const child of element.childNodes) this.read(child, inner)
    this.words(closing, inner)
    if (isBlock && !around.inRow) this.endLine()
    else if (isBlock || isCell(element)) this.words(' ', around)
  }
}

/** The lines of an HTML text. It is parsed, never shown: nothing in it runs or loads. */
export function linesOfHtml(html: string): ReadHtml {
  const parsed = document.createElement('template')
  parsed.innerHTML = shelveStyles(html)
  const reading = new Reading(notesIn(parsed.content))
  for (const node of parsed.content.childNodes) reading.read(node, outside)
  reading.endLine()
  return { lines: reading.lines, leftOut: reading.leftOut }
}
