/** What a PDF would do to whoever opens it, beyond being read. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'

const annotationSchema = z.object({
  subtype: z.string(),
  url: z.string().optional(),
  unsafeUrl: z.string().optional(),
  action: z.unknown().optional(),
})

export type PdfActs = {
  /** Addresses that its links lead to, as they are written in it. */
  addresses: string[]
  /** Whatever else it does: scripts, actions, forms, attachments. Empty for a plain document. */
  others: string[]
}

export async function actsOfPdf(bytes: Uint8Array): Promise<PdfActs> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  try {
    const addresses: string[] = []
    const others: string[] = []
    const note = (what: string, found: unknown) => {
      if (found) others.push(`${what}: ${JSON.stringify(found)}`)
    }
    note('scripts', await pdf.getJSActions())
    note('action on opening', await pdf.getOpenAction())
    note('attachments', await pdf.getAttachments())
    note('form', await pdf.getFieldObjects())
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      note(`scripts of page ${number}`, await page.getJSActions())
      for (const given of await page.getAnnotations()) {
        const { subtype, url, unsafeUrl, action } = annotationSchema.parse(given)
        if (subtype !== 'Link') note(`annotation of page ${number}`, subtype)
        note(`action of page ${number}`, action)
        const address = unsafeUrl ?? url
        if (address !== undefined) addresses.push(address)
      }
    }
    return { addresses, others }
  } finally {
    await task.destroy()
  }
}
