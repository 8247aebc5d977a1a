import type { EvidenceUse } from '../../../../../shared/model/blocks.ts'

/** How the use of a piece of evidence is shown. */
export const useLooks: Record<EvidenceUse, { sign: string; label: string; detail: string }> = {
  quotation: { sign: '❝', label: 'Quotation', detail: 'Its exact words' },
  paraphrase: { sign: '≈', label: 'Paraphrase', detail: 'In your own words' },
  figure: { sign: '#', label: 'Figure', detail: 'A number or a statistic' },
}
