/** What is said of a PDF that cannot be read, or only in part. */
import { counted } from '../../../../shared/text/counted.ts'
import { saysCut } from '../../bounds.ts'
import { IntakeError } from '../../intake-error.ts'
import type { PageRead } from './document.ts'
import type { Marking } from './markings.ts'
import type { endOf } from './whole.ts'

export type PagesRead = {
  pages: PageRead[]
  markings: Marking[]
  /** By their place, from 1. */
  damaged: number[]
  /** Of which there is more than was read, by their place, from 1. */
  overfull: number[]
  isCut: boolean
}

/** @throws IntakeError where no page has words, nor anything that was written on it */
export function refuseWordless({ pages, markings, damaged }: PagesRead, name: string): void {
  const hasWords = pages.some(({ rows, turned }) => rows.length > 0 || turned.length > 0)
  if (hasWords || markings.length > 0) return
  const pictures = pages.filter(({ isPicture }) => isPicture).length
  if (pictures > 0)
    throw new IntakeError(
      `“${name}” has no words that can be read: ${pictures === 1 ? 'its page is a picture' : `its ${counted(pictures, 'page')} are pictures`}, as a scanner makes them. Have its words recognised (OCR) by another program, and import what that makes.`,
      name,
    )
  throw new IntakeError(
    damaged.length > 0
      ? `“${name}” is damaged: none of its pages can be read. Open it in a program that shows PDFs and save it again, or get it from where it came from once more.`
      : `“${name}” has no words: its pages are empty.`,
    name,
  )
}

const numbers = ['', '', 'two', 'three', 'four']
export const saysColumns = (columns: number): string =>
  `Text in ${numbers[columns] ?? columns} columns was read from the top of each to its foot, from left to right.`

export function warningsOf(
  { pages, damaged, overfull, isCut }: PagesRead,
  end: ReturnType<typeof endOf>,
  name: string,
): string[] {
  const pictures = pages.flatMap(({ isPicture }, at) => (isPicture ? [at + 1] : []))
  const listed = (places: readonly number[]): string => {
    const some = places.slice(0, 10).join(', ')
    return `${places.length === 1 ? 'Page' : 'Pages'} ${some}${places.length > 10 ? ' and more' : ''} of “${name}”`
  }
  return [
    ...(end === 'cut off'
      ? [
          `The end of “${name}” is missing, as after a download that broke off: what was found in the rest was read.`,
        ]
      : []),
    ...(end === 'table damaged'
      ? [
          `“${name}” is damaged where it lists its parts; they were looked for one by one. See whether anything is missing.`,
        ]
      : []),
    ...(damaged.length > 0
      ? [`${listed(damaged)} ${damaged.length === 1 ? 'is' : 'are'} damaged and could not be read.`]
      : []),
    ...(pictures.length > 0
      ? [
          `${listed(pictures)} ${pictures.length === 1 ? 'has' : 'have'} no words that can be read: ${pictures.length === 1 ? 'it is a picture' : 'they are pictures'}, as a scanner makes them.`,
        ]
      : []),
    ...(overfull.length > 0
      ? [
          `${listed(overfull)} ${overfull.length === 1 ? 'has' : 'have'} more words than are read of one page: the rest was left out.`,
        ]
      : []),
    ...(isCut ? [saysCut(name, pages.length, 'page')] : []),
  ]
}
