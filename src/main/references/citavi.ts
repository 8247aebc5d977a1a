/**
 * References as Citavi's XML ("CitaviExchangeData"): tables of references, people, publishers, journals and series,
 * and for each kind of tie a table of lines, the id of a reference and those of what it is tied to.
 */
import type { Name, SourceType } from '../../shared/model/source.ts'
import { citaviType } from './citavi-types.ts'
import { dateOf } from './dates.ts'
import {
  addTo,
  type Drafted,
  mostRecords,
  pagesOf,
  type ReferencesRead,
  saysTooMany,
} from './fields.ts'
import { isInBook, isInPaper, isPart, standardNumber } from './kinds.ts'
import { bodyOf, nameOf } from './names.ts'
import { addValue, type Taker } from './record.ts'
import { walkXml } from './xml.ts'

type Row = { id: string; line: number; values: Map<string, string[]> }
/** The tables by their name, and the ties of each kind by the id of the reference. */
type Project = {
  tables: Map<string, Map<string, Row>>
  ties: Map<string, Map<string, readonly string[]>>
}

export function readCitaviXml(text: string): ReferencesRead {
  const read: ReferencesRead = { references: [], faults: [] }
  const { project, fault } = projectIn(text)
  const rows = [...(project.tables.get('References')?.values() ?? [])]
  const parents = parentsIn(project)
  for (const row of rows.slice(0, mostRecords)) {
    const name = row.values.get('CitationKey')?.[0] ?? ''
    const values = new Map([...row.values, ...otherTies(project, row)])
    addTo(read, { line: row.line, name, values }, (take) =>
      draft(take, row, parents.get(row.id), project),
    )
  }
  if (project.tables.has('KnowledgeItems'))
    read.faults.push(
      'The quotations and thoughts that Citavi keeps with its references are not read: save them from Citavi as a Word document and import that.',
    )
  if (rows.length > mostRecords) read.faults.push(saysTooMany(rows.length))
  if (fault !== null)
    read.faults.push(
      `Line ${fault}: the file is damaged there; what could be read of it is brought in.`,
    )
  return read
}

function projectIn(text: string): { project: Project; fault: number | null } {
  const project: Project = { tables: new Map(), ties: new Map() }
  let row: Row | null = null
  let words = ''
  let count = 0
  const fault = walkXml(text, {
    open({ attributes }, inside, line) {
      words = ''
      if (inside.length !== 2) return
      count += 1
      row = { id: attributes.id ?? `row ${count}`, line, values: new Map() }
    },
    text(said) {
      words += said
    },
    close(name, inside) {
      const table = inside[1] ?? ''
      if (inside.length === 3 && row && words.trim()) addValue(row.values, name, words.trim())
      if (inside.length === 2 && name === 'OnetoN') addTie(project, table, words)
      else if (inside.length === 2 && row) addRow(project, table, row)
      words = ''
    },
  })
  return { project, fault }
}

function addRow({ tables }: Project, name: string, row: Row): void {
  const table = tables.get(name) ?? new Map<string, Row>()
  table.set(row.id, row)
  tables.set(name, table)
}

function addTie({ ties }: Project, name: string, words: string): void {
  const [id = '', ...others] = words.split(';').map((part) => part.trim())
  const tie = ties.get(name) ?? new Map<string, readonly string[]>()
  tie.set(id, others.filter(Boolean))
  ties.set(name, tie)
}

const taken = new Set(
  'Authors Organizations Editors Translators Publishers References'
    .split(' ')
    .map((of) => `Reference${of}`),
)

/** What a reference is tied to in ways that no field is made of: keywords, others who took part. */
function otherTies({ tables, ties }: Project, row: Row): [string, string[]][] {
  return [...ties].flatMap(([tie, of]): [string, string[]][] => {
    const ids = taken.has(tie) ? [] : (of.get(row.id) ?? [])
    const names = ids.flatMap((id) => {
      const found = [...tables.values()].map((table) => table.get(id)).find(Boolean)
      return found ? [[...found.values.values()].flat().join(' ')] : []
    })
    return names.length > 0 ? [[tie, names]] : []
  })
}

/** The book of each contribution. */
function parentsIn({ tables, ties }: Project): Map<string, Row> {
  const references = tables.get('References')
  const pairs = [...(ties.get('ReferenceReferences') ?? [])].flatMap(([parent, children]) => {
    const row = references?.get(parent)
    return row ? children.map((child) => [child, row] as const) : []
  })
  return new Map(pairs)
}

function draft(take: Taker, row: Row, parent: Row | undefined, project: Project): Drafted {
  const words = take.first
  const who = (tie: string, of = row): Name[] => peopleOf(project, tie, of)
  const inParent = (field: string): string | undefined => parent?.values.get(field)?.[0]
  const type = typeOf(take, parent)
  const isFilm = type === 'motion_picture'
  const publisher = tied(project, 'ReferencePublishers', 'Publishers', row, 'Name')
  const called = (table: string, field: string): string | undefined =>
    take.read((id) => named(project, table, id), field)
  const periodical = called('Periodicals', 'PeriodicalID')
  const isIn = isInBook(type)
  return {
    type,
    title: withSubtitle(words('Title'), words('Subtitle')),
    'title-short': words('ShortTitle'),
    author: isFilm ? [] : [...who('ReferenceAuthors'), ...who('ReferenceOrganizations')],
    director: isFilm ? who('ReferenceAuthors') : [],
    editor: [
      ...who('ReferenceEditors'),
      ...(parent && isIn ? who('ReferenceEditors', parent) : []),
    ],
    translator: who('ReferenceTranslators'),
    'container-author': parent && isIn ? who('ReferenceAuthors', parent) : [],
    'container-title': isIn ? withSubtitle(inParent('Title'), inParent('Subtitle')) : periodical,
    publisher:
      publisher ?? (parent && tied(project, 'ReferencePublishers', 'Publishers', parent, 'Name')),
    'publisher-place': words('PlaceOfPublication') ?? inParent('PlaceOfPublication'),
    'collection-title':
      called('SeriesTitles', 'SeriesTitleID') ??
      named(project, 'SeriesTitles', inParent('SeriesTitleID')),
    edition: words('Edition') ?? (isIn ? inParent('Edition') : undefined),
    volume: words('Volume'),
    'number-of-volumes': words('NumberOfVolumes'),
    issue: isInPaper(type) ? words('Number') : undefined,
    page: isPart(type) ? pagesOf(take.read(pageRange, 'PageRange')) : undefined,
    issued: dateOf(words('Date') ?? words('Year')) ?? dateOf(inParent('Year')),
    accessed: dateOf(words('AccessDate')),
    URL: words('OnlineAddress'),
    DOI: words('DOI'),
    ISBN: take.read((value) => (standardNumber(value) === 'ISBN' ? value : undefined), 'ISBN'),
    language: words('Language', 'LanguageCode'),
    note: words('Notes'),
  }
}

function typeOf(take: Taker, parent: Row | undefined): SourceType {
  const inReview = parent?.values.get('ReferenceType')?.[0] === 'ConferenceProceedings'
  const known = take.read((kind) => citaviType(kind, inReview), 'ReferenceType')
  return known ?? 'document'
}

const withSubtitle = (title: string | undefined, subtitle: string | undefined) =>
  title && subtitle ? `${title}: ${subtitle}` : title

/** Pages are written with marks around what was typed, which stands last. */
const pageRange = (words: string): string | undefined =>
  [...words.matchAll(/<os>([^<]*)<\/os>/gu)].at(-1)?.[1] ??
  (words.includes('<') ? undefined : words)

const named = (project: Project, table: string, id: string | undefined): string | undefined =>
  id === undefined ? undefined : project.tables.get(table)?.get(id)?.values.get('Name')?.[0]

function tied(
  project: Project,
  tie: string,
  table: string,
  row: Row,
  field: string,
): string | undefined {
  const names = (project.ties.get(tie)?.get(row.id) ?? []).flatMap(
    (id) => project.tables.get(table)?.get(id)?.values.get(field)?.[0] ?? [],
  )
  return names.join(' and ') || undefined
}

function peopleOf(project: Project, tie: string, row: Row): Name[] {
  return (project.ties.get(tie)?.get(row.id) ?? []).flatMap((id) => {
    const person = project.tables.get('Persons')?.get(id)
    const part = (name: string): string => person?.values.get(name)?.[0] ?? ''
    const given = [part('FirstName'), part('MiddleName')].filter(Boolean).join(' ')
    if (!given) return bodyOf(part('LastName') || part('Name'))
    return nameOf({
      family: part('LastName'),
      given,
      particle: part('Prefix'),
      suffix: part('Suffix'),
    })
  })
}
