/** What stands before the items of a list where it is written in plain characters. */
import { deepestItem, type ListStyle } from '../model/blocks.ts'
import { romanOf } from '../text/roman.ts'

const bullets = ['•', '◦', '▪', '•', '◦']
const numbers = [String, letters, roman, String, letters]

/**
 * The mark of each item: "1." and "a." and "i." by its depth and place, or a bullet by its depth.
 * Numbers begin anew under every item.
 */
export function itemMarks({
  style,
  items,
}: {
  style: ListStyle
  items: readonly { depth: number }[]
}): string[] {
  const counts: number[] = Array.from({ length: deepestItem + 1 }, () => 0)
  return items.map(({ depth }) => {
    if (style === 'bulleted') return bullets[depth] ?? '•'
    const count = (counts[depth] ?? 0) + 1
    counts.fill(0, depth)
    counts[depth] = count
    return `${(numbers[depth] ?? String)(count)}.`
  })
}

/** a … z, aa, ab … */
function letters(count: number): string {
  const [before, last] = [Math.floor((count - 1) / 26), (count - 1) % 26]
  return (before > 0 ? letters(before) : '') + String.fromCharCode(97 + last)
}

function roman(count: number): string {
  return romanOf(count).toLowerCase()
}
