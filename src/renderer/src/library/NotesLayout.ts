/** Where the rows of the notes stand: each as high as its words will have it, until it is seen. */
import { ListLayout, type ListLayoutOptions, Rect } from 'react-aria-components'
import { noteHeight, rowHeight } from './metrics.ts'
import type { RowLook } from './row-context.ts'

export type NotesLayoutOptions = ListLayoutOptions & { look: RowLook }
type LayoutNode = ReturnType<ListLayout<unknown>['buildCollection']>[number]
type Invalidation = Parameters<ListLayout<unknown, NotesLayoutOptions>['update']>[0]

/**
 * React Aria takes one height for all rows that have not been seen, so that what is scrolled to would move as they
 * come in, and a note of many short snippets would leave a gap.
 */
export class NotesLayout<T> extends ListLayout<T, NotesLayoutOptions> {
  #look: RowLook | null = null

  override update(invalidation: Invalidation): void {
    super.update(invalidation)
    this.#look = invalidation.layoutOptions?.look ?? null
  }

  /** What was measured is of no use where rows are laid out in another way. */
  protected override shouldInvalidateEverything(invalidation: Invalidation): boolean {
    const look = invalidation.layoutOptions?.look ?? null
    const isOther =
      look?.density !== this.#look?.density ||
      look?.hasWholeHeadings !== this.#look?.hasWholeHeadings
    this.#look = look
    return isOther || super.shouldInvalidateEverything(invalidation)
  }

  override shouldInvalidateLayoutOptions(
    now: NotesLayoutOptions,
    before: NotesLayoutOptions,
  ): boolean {
    return now.look !== before.look || super.shouldInvalidateLayoutOptions(now, before)
  }

  /**
   * All rows are laid out at once. React Aria lays out those near what is seen and takes one height for the rest; once
   * it gets to them the list turns out to be shorter than the page was told, and whoever scrolled on stands below its
   * last row, where nothing is drawn and so nothing is measured anew.
   */
  protected override buildCollection(offset?: number): LayoutNode[] {
    this.requestedRect = new Rect(0, 0, Infinity, Infinity)
    const nodes = super.buildCollection(offset)
    this.requestedRect = new Rect(0, 0, this.contentSize.width, this.contentSize.height)
    return nodes
  }

  protected override buildItem(...[node, x, y]: Parameters<ListLayout<T>['buildItem']>) {
    const usual = this.estimatedRowSize
    this.estimatedRowSize = this.#heightOf(node.level, node.textValue.length) ?? usual
    const built = super.buildItem(node, x, y)
    this.estimatedRowSize = usual
    return built
  }

  #heightOf(level: number, letters: number): number | null {
    const look = this.#look
    if (!look) return null
    const { lettersPerLine, density, hasWholeHeadings } = look
    return level === 0
      ? noteHeight(letters, lettersPerLine, hasWholeHeadings)
      : rowHeight(letters, lettersPerLine, density)
  }
}
