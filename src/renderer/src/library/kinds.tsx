import { Calendar, Hash, Lightbulb, type LucideIcon, Quote } from 'lucide-react'
import type { SnippetKind } from '../../../shared/model/note.ts'

type KindLook = {
  label: string
  /** A plain statement has none. */
  icon?: LucideIcon
}

/** What each kind of snippet is called and shown by, in the order of menus. */
export const kindLooks: Readonly<Record<SnippetKind, KindLook>> = {
  statistic: { label: 'Statistic', icon: Hash },
  quotation: { label: 'Quotation', icon: Quote },
  event: { label: 'Event', icon: Calendar },
  interpretation: { label: 'Interpretation', icon: Lightbulb },
  statement: { label: 'Statement' },
}

/** The sign of a kind that stands beside its name, or with its name where it stands alone. */
export function KindIcon({
  kind,
  size,
  isAlone = false,
}: {
  kind: SnippetKind
  size: number
  isAlone?: boolean
}) {
  const { icon: Icon, label } = kindLooks[kind]
  if (!Icon) return null
  const said = isAlone ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return <Icon size={size} strokeWidth={1.75} {...said} />
}
