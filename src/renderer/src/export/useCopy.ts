/** Puts a plan on the clipboard, to be pasted into Word or Google Docs with its footnotes. docs/decisions/186 */
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import type { RichText } from '../../../shared/contract.ts'
import { useDesk } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'
import { putOnClipboard } from './clipboard.ts'
import type { Printing } from './printing.ts'

/** Who stays in the dialog changes nothing of the plan: what was made is made. */
export function useCopy(onBeforeExport: () => Promise<void>) {
  const { client } = useDesk()
  const { says } = useToasts()
  const made = useRef<{ asked: string; copied: RichText }>(null)
  return useMutation({
    async mutationFn(printing: Printing) {
      const asked = JSON.stringify(printing)
      if (made.current?.asked !== asked) {
        await onBeforeExport()
        made.current = { asked, copied: await client.exports.copy(printing) }
      }
      if (!putOnClipboard(made.current.copied)) throw new Error(notTaken)
    },
    onSuccess: () => says('Copied. Paste it into Word or Google Docs: its footnotes come with it.'),
  })
}

const notTaken = 'It took too long to be put on the clipboard by itself. Copy once more.'
