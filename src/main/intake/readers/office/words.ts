/** Gathers the words of a paragraph as its runs come, with how they are set and where footnotes stand. */
import type { Placed } from '../../../../shared/model/import-file.ts'
import type { Place } from '../../../../shared/text/locators.ts'
import type { Line, Look } from './paragraph.ts'

export type Gathering = {
  add(text: string, look: Look): void
  /** A line ends here. */
  endLine(): void
  /** What a note says here of where in a source it stands. */
  place(place: Place): void
  /** The lines with words in them. */
  lines(): Line[]
}

export function gatherWords(): Gathering {
  const lines: Line[] = []
  let open = openLine()
  const endLine = (): void => {
    const line = open.close()
    if (line.words !== '') lines.push(line)
    open = openLine()
  }
  return {
    add(text, look) {
      for (const [at, piece] of text.split(/[\u2028\u2029\v\f]/u).entries()) {
        if (at > 0) endLine()
        open.add(piece, look)
      }
    },
    endLine,
    place: (place) => open.place(place),
    lines() {
      endLine()
      return lines
    },
  }
}

type Count = { letters: number; bold: number; underlined: number; smallest: number }

function openLine() {
  let words = ''
  const places: Placed[] = []
  const count: Count = { letters: 0, bold: 0, underlined: 0, smallest: 0 }
  return {
    add(text: string, look: Look): void {
      words += text
      // Blanks and signs may be set in any way; nobody sees it.
      const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      if (letters === 0) return
      count.letters += letters
      if (look.isBold) count.bold += letters
      if (look.isUnderlined) count.underlined += letters
      count.smallest = count.smallest === 0 ? look.size : Math.min(count.smallest, look.size)
    },
    place(place: Place): void {
      places.push({ ...place, start: words.length, end: words.length })
    },
    close: (): Line => ({
      ...trimmed(words, places),
      isBold: count.letters > 0 && count.bold === count.letters,
      isUnderlined: count.letters > 0 && count.underlined === count.letters,
      size: count.smallest,
    }),
  }
}

function trimmed(words: string, places: Placed[]): Pick<Line, 'words' | 'places'> {
  const shift = words.length - words.trimStart().length
  const kept = words.trim()
  const moved = (at: number): number => Math.min(Math.max(0, at - shift), kept.length)
  return {
    words: kept,
    places: places.map((place) => ({
      ...place,
      start: moved(place.start),
      end: moved(place.end),
    })),
  }
}

/** Several lines as one, parted by some words. */
export function joinedLines(lines: readonly [Line, ...Line[]], between: string): Line {
  if (lines.length === 1) return lines[0]
  const places: Placed[] = []
  let length = 0
  for (const line of lines) {
    for (const place of line.places)
      places.push({ ...place, start: place.start + length, end: place.end + length })
    length += line.words.length + between.length
  }
  return {
    words: lines.map(({ words }) => words).join(between),
    places,
    isBold: lines.every(({ isBold }) => isBold),
    isUnderlined: lines.every(({ isUnderlined }) => isUnderlined),
    size: lines.reduce((least, { size }) => Math.min(least, size), lines[0].size),
  }
}
