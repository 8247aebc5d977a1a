/** What of the pages is in no text, handed out where it stands among the blocks. */
import type { LeftOutReason } from '../../../../shared/model/import-file.ts'
import type { Block, Document } from '../../blocks/block.ts'

export type Left = {
  reason: LeftOutReason
  words: string
  /** From 0. */
  pages: readonly number[]
  /** It stands behind the text of its page and not before it. */
  isAtFoot?: boolean
}
type Part = Exclude<Document['parts'][number], Block>

export class LeftOver {
  readonly #left: Left[]
  readonly #labels: readonly string[]
  #given = 0

  /** @param labels what pages are called */
  constructor(left: readonly Left[], labels: readonly string[]) {
    this.#left = [...left].sort((a, b) => placeOf(a) - placeOf(b))
    this.#labels = labels
  }

  /** What stands before the text of a page and was not given yet. */
  before(page: number): Part[] {
    const from = this.#given
    while (placeOf(this.#left[this.#given]) <= page) this.#given++
    return this.#parts(from, this.#given)
  }

  rest(): Part[] {
    return this.#parts(this.#given, this.#left.length)
  }

  #parts(from: number, to: number): Part[] {
    return this.#left.slice(from, to).map(({ reason, words, pages }) => ({
      type: 'left-out',
      reason,
      words,
      where: saysPages(pages, this.#labels),
    }))
  }
}

const placeOf = (left: Left | undefined): number =>
  left === undefined ? Number.POSITIVE_INFINITY : (left.pages[0] ?? 0) + (left.isAtFoot ? 0.5 : 0)

/** "page 2", "pages 1–4", "pages 1–4, 7 and 9", by what the pages are called. */
export function saysPages(pages: readonly number[], labels: readonly string[]): string {
  const ranges: [number, number][] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    // Heads of left pages and of right ones take turns.
    if (last && page - last[1] <= 2) last[1] = page
    else ranges.push([page, page])
  }
  const names = ranges.map(([from, to]) =>
    from === to ? labels[from] : `${labels[from]}–${labels[to]}`,
  )
  const said = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')
  return `${pages.length === 1 ? 'page' : 'pages'} ${said}`
}
