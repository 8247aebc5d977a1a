/**
 * Citations that Zotero's plug-in for Word goes on with: what it writes itself, as its source has it
 * (`zotero/xpcom/integration.js`). docs/decisions/177
 */
import { randomUUID } from 'node:crypto'
import type { ParagraphChild } from 'docx'
import type { Cite, Source } from '../../shared/model/source.ts'
import { titleParts } from '../../shared/model/title.ts'
import { placeIn } from '../../shared/text/locators.ts'
import { plainText, type Run } from '../citations/index.ts'
import { beginField, endField } from './docx-elements.ts'
import type { AroundCitation } from './docx-words.ts'
import type { EssayDocument } from './essay.ts'

/** Makes fields of what stands for citations; where citations are not live, gives it back. */
export type LiveCitations = {
  inText: AroundCitation
  inNote(note: EssayDocument['notes'][number], words: ParagraphChild[]): ParagraphChild[]
  /** The paragraphs of the bibliography are one field. */
  beginBibliography(): ParagraphChild[]
  endBibliography(): ParagraphChild[]
  properties: { name: string; value: string }[]
}

const dead: LiveCitations = {
  inText: (_, words) => words,
  inNote: (_, words) => words,
  beginBibliography: () => [],
  endBibliography: () => [],
  properties: [],
}

export function liveCitationsOf(essay: EssayDocument): LiveCitations {
  const { liveCitations, citations, sources } = essay
  if (!liveCitations) return dead
  const items = new Map(sources.map((source) => [source.id, itemOf(source)]))
  const field = (
    citation: number,
    noteIndex: number,
    runs: readonly Run[],
    words: ParagraphChild[],
  ): ParagraphChild[] => {
    const cites = citations[citation]?.cites ?? []
    const code = codeOf(`linchpin${citation + 1}`, cites, items, noteIndex, plainText(runs))
    return [...beginField(code), ...words, endField()]
  }
  return {
    inText({ citation, runs }, words) {
      // The blank before a citation is the sentence's.
      if (runs[0]?.text !== ' ') return field(citation, 0, runs, words)
      return [...words.slice(0, 1), ...field(citation, 0, runs.slice(1), words.slice(1))]
    },
    inNote: ({ citation, number, runs }, words) => field(citation, number, runs, words),
    beginBibliography: () =>
      beginField(' ADDIN ZOTERO_BIBL {"uncited":[],"omitted":[],"custom":[]} CSL_BIBLIOGRAPHY '),
    endBibliography: () => [endField()],
    properties: preferencesOf(liveCitations),
  }
}

/** Zotero takes a citation whose words are others than these for one that a person has changed. */
function codeOf(
  citationID: string,
  cites: readonly Cite[],
  items: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  noteIndex: number,
  words: string,
): string {
  const citation = {
    citationID,
    properties: { formattedCitation: words, plainCitation: words, noteIndex },
    citationItems: cites.map((cite) => ({
      id: cite.sourceId,
      // No library has these, so the plug-in takes what is said of the work here.
      uris: [`urn:uuid:${cite.sourceId}`],
      itemData: items.get(cite.sourceId),
      ...placeOf(cite),
    })),
    schema: 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json',
  }
  return ` ADDIN ZOTERO_ITEM CSL_CITATION ${json(citation)} `
}

/** CSL has no place without a label: one is said behind the citation. */
function placeOf(cite: Cite): Record<string, unknown> {
  const place = placeIn(cite)
  const isBare = place?.label === 'none'
  const suffix = [isBare ? `, ${place.locator}` : '', cite.suffix ?? ''].join('')
  return {
    ...(place && !isBare && { locator: place.locator, label: place.label }),
    ...(cite.prefix && { prefix: cite.prefix }),
    ...(suffix && { suffix }),
    ...(cite.suppressAuthor && { 'suppress-author': true }),
  }
}

/** A source in CSL-JSON, without what is the person's own. */
function itemOf(source: Source): Record<string, unknown> {
  const { note: _, listed: __, tags: ___, kept, title, ...fields } = source
  return { ...kept, ...fields, title: markedTitle(title) }
}

/** A title within a title, as CSL-JSON marks it. */
const markedTitle = (title: string): string =>
  titleParts(title)
    .map(({ words, isTitle }) => (isTitle ? `<i>${words}</i>` : words))
    .join('')

/** JSON without characters that XML has none for. */
const json = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** A property of a document holds no more than so many characters in Word. */
const mostCharacters = 255

/** Zotero's word for each place where citations stand. */
const noteTypes = { 'in-text': 0, note: 1 }

/** What Zotero knows of the document, in as many properties as it takes. */
function preferencesOf({
  style,
  locale,
  kind,
}: NonNullable<EssayDocument['liveCitations']>): { name: string; value: string }[] {
  // By which Zotero tells the documents that are open from each other.
  const session = randomUUID().slice(0, 8)
  const preferences = [
    '<data data-version="3" zotero-version="6.0.0">',
    `<session id="${session}"/>`,
    `<style id="${attribute(style)}" locale="${attribute(locale)}" hasBibliography="1" bibliographyStyleHasBeenSet="1"/>`,
    '<prefs><pref name="fieldType" value="Field"/>',
    `<pref name="noteType" value="${noteTypes[kind]}"/></prefs></data>`,
  ].join('')
  return Array.from({ length: Math.ceil(preferences.length / mostCharacters) }, (_, index) => ({
    name: `ZOTERO_PREF_${index + 1}`,
    value: preferences.slice(index * mostCharacters, (index + 1) * mostCharacters),
  }))
}

const attribute = (words: string): string =>
  words.replace(/["&<]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
