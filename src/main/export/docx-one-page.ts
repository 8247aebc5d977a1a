/** Finds the type in which a one-page essay keeps to one page in Word. docs/decisions/190 */
import { wordDocument } from './docx.ts'
import { createLayouter } from './docx-pages.ts'
import type { EssayDocument } from './essay.ts'
import { fitOnePage } from './one-page.ts'

/** Word has sizes in half points. */
const step = 0.5

/** The essay in the type that it is to be written in, and what does not fit on its page even so, in a sentence. */
export async function fitInWord(
  essay: EssayDocument,
): Promise<{ essay: EssayDocument; overflows: string | null }> {
  if (essay.layout !== 'one-page') return { essay, overflows: null }
  const layOut = await createLayouter()
  const sized = (textSize: number): EssayDocument => ({
    ...essay,
    page: { ...essay.page, textSize },
  })
  const { size, overflows } = fitOnePage(
    essay,
    (size) => {
      const { document, blockAt } = wordDocument(sized(size))
      const { pages, second } = layOut(document)
      const block = second && blockAt(second.at)
      return {
        pages,
        second: () => (block === undefined ? undefined : { block, row: second?.row ?? 0 }),
      }
    },
    step,
  )
  return { essay: sized(size), overflows }
}
