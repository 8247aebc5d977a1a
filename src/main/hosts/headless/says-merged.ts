import type { Merged } from '../../../shared/model/backup.ts'
import { counted } from '../../../shared/text/counted.ts'

/** What was added of another library. */
export const saysMerged = ({ notebooks, notes, sources, plans, templates }: Merged): string =>
  `Added ${counted(plans, 'plan')}, ${counted(notebooks, 'notebook')}, ${counted(notes, 'note')}, ` +
  `${counted(sources, 'source')} and ${counted(templates, 'template')}.`
