/** The citation styles that ship with the app. */

/** Our short names for them. */
export const citationStyles = ['mhra'] as const
export type CitationStyle = (typeof citationStyles)[number]

/** Their ids in the catalogue of the Citation Style Language project. */
const catalogueIds: Readonly<Record<CitationStyle, string>> = {
  mhra: 'http://www.zotero.org/styles/modern-humanities-research-association',
}

/** The style of that short name or catalogue id, whatever its capitals; null when none has it. */
export function styleNamed(words: string): CitationStyle | null {
  const wanted = words.trim().toLowerCase()
  return (
    citationStyles.find((style) => {
      const id = catalogueIds[style]
      return [style, id, id.slice(id.lastIndexOf('/') + 1)].includes(wanted)
    }) ?? null
  )
}
