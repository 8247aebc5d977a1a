/** Prints a plan as the PDF has it: its pages, as pictures that a printer sets as sharp as letters. docs/decisions/186 */
import { useMutation } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { mostPagesAsked, type PreviewedPage } from '../../../shared/model/previewed-pages.ts'
import { useDesk } from '../desk/index.ts'
import { type Printing, shownOf } from './printing.ts'

/** `pages` are those to be printed now; they are let go of with `onPrinted`. */
export function usePrint(onBeforeExport: () => Promise<void>) {
  const { client } = useDesk()
  const [pages, setPages] = useState<readonly PreviewedPage[] | null>(null)
  const made = useMutation({
    async mutationFn(printing: Printing) {
      await onBeforeExport()
      const all: PreviewedPage[] = []
      let many = 1
      while (all.length < many) {
        const from = all.length + 1
        const asked = { ...shownOf(printing), from, count: mostPagesAsked }
        const answer = await client.exports.preview(asked)
        if (answer.images.length === 0 || answer.images.some(({ svg }) => svg === null))
          throw new Error(cannot)
        all.push(...answer.images)
        many = answer.pages
      }
      setPages(all)
    },
  })
  return { ...made, pages, onPrinted: useCallback(() => setPages(null), []) }
}

const cannot = 'There is too much of it to print from here. Save it as a PDF, and print that.'
