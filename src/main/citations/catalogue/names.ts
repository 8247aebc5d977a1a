/** What styles are called beside their titles: by people, in other releases of the catalogue, by their addresses. */
import { type FirstStyle, firstStyles } from '../../../shared/model/citation-style.ts'

/** The ids that the first styles have in the catalogue that ships. */
export const catalogueIds: Readonly<Record<FirstStyle, string>> = {
  mhra: 'modern-humanities-research-association',
  'chicago-notes': 'chicago-fullnote-bibliography',
  harvard: 'harvard-cite-them-right',
  apa: 'apa',
  mla: 'modern-language-association',
  oscola: 'oscola',
  vancouver: 'vancouver',
}

/** Ids that later releases of the catalogue have, and what they are here. */
const renamed: Readonly<Record<string, string>> = {
  'mhra-notes': 'mhra',
  'mhra-author-date': 'modern-humanities-research-association-author-date',
  'mhra-notes-publisher-place': 'modern-humanities-research-association-publisher-place',
  'chicago-notes-bibliography': 'chicago-notes',
  'chicago-shortened-notes-bibliography': 'chicago-note-bibliography',
  'modern-language-association-9th-edition': 'mla',
}

/** Names that people have for styles whose titles do not say them. */
const called: Readonly<Record<string, string>> = {
  mhra: 'MHRA footnotes',
  'modern-humanities-research-association-author-date': 'MHRA author-date',
  'modern-humanities-research-association-publisher-place': 'MHRA footnotes place',
  'university-of-york-mhra': 'MHRA',
  'chicago-notes': 'Chicago footnotes bibliography CMOS',
  'chicago-author-date': 'CMOS',
  harvard: 'Cite Them Right',
  oscola: 'law footnotes',
  mcgill: 'McGill',
  'mcgill-en': 'McGill Canadian Guide to Uniform Legal Citation',
  'australian-guide-to-legal-citation': 'AGLC',
  vancouver: 'ICMJE NLM',
}

/** The names that people have for a style, beside its title; empty where there are none. */
export function namesOf(id: string): string {
  const first = firstStyles.find((style) => style.id === id)
  return [first?.name, called[id]].filter(Boolean).join(' ')
}

export const shortNameOf = (id: string): string | undefined =>
  firstStyles.find((style) => style.id === id)?.name

const firstByCatalogueId = new Map(
  Object.entries(catalogueIds).map(([short, id]) => [id, short] as const),
)

/**
 * The id that a style has here, by any that it has: short, of this or a later catalogue, or the address that is its
 * whole id there. What is none of these is given back as it is, in small letters.
 */
export function ownIdOf(named: string): string {
  const name = named.trim().toLowerCase().replace(address, '').replace(ending, '')
  const id = renamed[name] ?? name
  return firstByCatalogueId.get(id) ?? id
}

const address = /^https?:\/\/(?:www\.)?zotero\.org\/styles\//u
const ending = /(?:\.csl|\/)$/u
