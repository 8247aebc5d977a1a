/** What a kind of source is known by at a glance. */
import {
  Book,
  BookOpen,
  Clapperboard,
  Database,
  FileText,
  FileUser,
  Gavel,
  Globe,
  Image,
  type LucideIcon,
  Mail,
  MapIcon,
  Mic,
  Music,
  Newspaper,
  NotebookPen,
  ScrollText,
} from 'lucide-react'
import type { SourceType } from '../../../shared/model/source.ts'

const icons: Readonly<Partial<Record<SourceType, LucideIcon>>> = {
  book: Book,
  classic: Book,
  pamphlet: Book,
  chapter: BookOpen,
  'entry-encyclopedia': BookOpen,
  'entry-dictionary': BookOpen,
  'article-newspaper': Newspaper,
  'article-magazine': Newspaper,
  webpage: Globe,
  'post-weblog': Globe,
  thesis: FileUser,
  manuscript: NotebookPen,
  personal_communication: Mail,
  interview: Mic,
  speech: Mic,
  legislation: ScrollText,
  bill: ScrollText,
  treaty: ScrollText,
  legal_case: Gavel,
  hearing: Gavel,
  motion_picture: Clapperboard,
  broadcast: Clapperboard,
  song: Music,
  graphic: Image,
  map: MapIcon,
  dataset: Database,
}

export function TypeIcon({ type }: { type: SourceType }) {
  const Icon = icons[type] ?? FileText
  return <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
}
