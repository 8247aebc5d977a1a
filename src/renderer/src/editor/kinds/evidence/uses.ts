import type { EvidenceUse } from '../../../../../shared/model/blocks.ts'

/** How the use of a piece of evidence is named. */
export const useLooks: Record<EvidenceUse, { label: string; detail: string }> = {
  quotation: { label: 'Quotation', detail: 'Its exact words' },
  paraphrase: { label: 'Paraphrase', detail: 'In your own words' },
  figure: { label: 'Figure', detail: 'A number or a statistic' },
}
