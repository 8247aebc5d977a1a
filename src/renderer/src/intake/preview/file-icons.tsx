import { BookMarked, FileText, FileType, Globe, Layers, type LucideIcon, Table } from 'lucide-react'

/** By the ending of a file's name. */
const icons: Readonly<Record<string, LucideIcon>> = {
  pdf: FileType,
  html: Globe,
  htm: Globe,
  mhtml: Globe,
  csv: Layers,
  tsv: Layers,
  apkg: Layers,
  colpkg: Layers,
  xlsx: Table,
  ods: Table,
  bib: BookMarked,
  ris: BookMarked,
  enw: BookMarked,
  nbib: BookMarked,
}

export function FileIcon({ name }: { name: string }) {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const Icon = icons[ending] ?? FileText
  return <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
}
