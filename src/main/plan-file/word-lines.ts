/**
 * The lines of a Word document's text and notes, to be compared with those that were printed: words alone, since Word
 * and other programs write the rest anew each time they save.
 */

import { openFields } from '../intake/readers/word/fields.ts'
import type { WordPackage } from '../intake/readers/word/package.ts'
import { chosen } from '../intake/readers/word/runs.ts'
import { attributeOf } from '../intake/readers/word/styles.ts'
import { childOf, isElement, readXml, textOf, type XmlElement } from '../intake/readers/xml.ts'

/** A line without what programs change by themselves: how blanks are made, and those at its ends. */
export const plainLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** More than any essay has; of a longer document the rest is not compared. */
const mostLines = 50_000

/** The lines of the text, then those of the notes; blank ones and tables of contents are left out. */
export function linesOfWord(pack: WordPackage): string[] {
  const lines: string[] = []
  gather(pack.document.bytes, new Set(['w:body']), lines)
  for (const notes of pack.parts('footnotes')) gather(notes, new Set(['w:footnotes']), lines)
  return lines
}

/** Reads on where it left off: a field may run over paragraphs. */
function gather(bytes: Uint8Array, parents: ReadonlySet<string>, lines: string[]): void {
  const fields = openFields()

  const add = (paragraph: XmlElement): void => {
    const words: string[] = []
    const boxes: XmlElement[] = []
    wordsIn(paragraph, words, boxes)
    fields.endParagraph()
    const line = plainLine(words.join(''))
    if (line !== '') lines.push(line)
    for (const box of boxes) within(box)
  }

  const within = (element: XmlElement): void => {
    if (element.name === 'w:p') add(element)
    else if (!left.has(element.name) && !isContents(element))
      for (const child of element.children) if (isElement(child)) within(child)
  }

  const wordsIn = (element: XmlElement, words: string[], boxes: XmlElement[]): void => {
    const known = element.name === 'mc:AlternateContent' ? chosen(element) : element
    for (const child of known.children) {
      if (!isElement(child) || left.has(child.name)) continue
      if (child.name === 'w:txbxContent') boxes.push(child)
      else if (child.name === 'w:fldChar') fields.mark(attributeOf(child, 'w:fldCharType'))
      else if (child.name === 'w:instrText') fields.addCode(textOf(child))
      else if (!fields.isInCode() && !fields.isInContents() && child.name in letters)
        words.push(letters[child.name]?.(child) ?? '')
      else if (!(child.name in letters)) wordsIn(child, words, boxes)
    }
  }

  readXml(bytes, parents, (element) => {
    within(element)
    return lines.length < mostLines
  })
  lines.length = Math.min(lines.length, mostLines)
}

const letters: Readonly<Record<string, (element: XmlElement) => string>> = {
  'w:t': textOf,
  'w:tab': () => ' ',
  'w:br': () => ' ',
  'w:cr': () => ' ',
  'w:noBreakHyphen': () => '-',
}

/** What is not of the text: properties, and words that a change took out of it. */
const left: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:del', 'w:moveFrom'])

const isContents = (element: XmlElement): boolean => {
  const gallery = childOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  return attributeOf(gallery, 'w:val') === 'Table of Contents'
}
