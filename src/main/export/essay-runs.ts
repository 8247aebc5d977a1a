/** The runs of an essay, for what asks of all of them. */
import type { EssayBlock, EssayRun } from './essay.ts'

/** Every line's runs, in reading order. */
export function runsIn(blocks: readonly EssayBlock[]): EssayRun[] {
  return blocks.flatMap((block): EssayRun[] => {
    switch (block.type) {
      case 'stance':
        return []
      case 'list':
        return block.items.flatMap(({ runs }) => runs)
      case 'group':
        return runsIn(block.parts)
      case 'table':
        return runsIn(block.rows.flat(2))
      case 'card':
        return [...block.front, ...runsIn(block.back)]
      default:
        return block.runs
    }
  })
}
