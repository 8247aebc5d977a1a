/** What is gone is told by name, wherever anything else of the damaged file still says it. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { createNotebooks } from '../../../../src/main/library/index.ts'
import { type Database, openDatabase } from '../../../../src/main/storage/index.ts'
import { pageBytes } from '../../../../src/main/storage/salvage/pages.ts'
import { kinds } from '../../../../src/main/storage/salvage/records.ts'
import { saysSalvaged } from '../../../../src/main/storage/salvage/says.ts'
import { changeFile, copyOf, stock } from '../../../support/damaged-library.ts'
import { sharedFolder } from '../../../support/temporary-folder.ts'

const stocked = sharedFolder()
stock(stocked)()

/** The pages of a table or an index that hold its rows, and what these are. */
function leavesOf(path: string, names: readonly string[]): number[] {
  const sql = new DatabaseSync(path)
  const pages = sql
    .prepare(
      `SELECT pageno FROM dbstat WHERE pagetype = 'leaf' AND name IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(names))
  sql.close()
  return pages.map(({ pageno }) => Number(pageno))
}

/** The page that leads to the others of a table or an index, or is the only one. */
function rootsOf(path: string, names: readonly string[]): number[] {
  const sql = new DatabaseSync(path)
  const pages = sql
    .prepare('SELECT rootpage FROM sqlite_schema WHERE name IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(names))
  sql.close()
  return pages.map(({ rootpage }) => Number(rootpage))
}

/** Opens the library with the leaves of these tables and indexes damaged, or other pages of theirs. */
function opened(
  names: readonly string[],
  damage: (page: Buffer) => void = (page) => void page.fill(0),
  pagesOf = leavesOf,
): { database: Database; says: string; rows: (query: string) => unknown[] } {
  const folder = copyOf(stocked)
  const path = join(folder, 'library.db')
  const pages = pagesOf(path, names)
  expect(pages.length).toBeGreaterThanOrEqual(names.length)
  changeFile(path, (bytes) => {
    for (const page of pages) damage(bytes.subarray((page - 1) * pageBytes, page * pageBytes))
    return bytes
  })
  const { database, notices } = openDatabase(folder)
  const rows = (query: string) => database.sql.prepare(query).all()
  return { database, says: notices.join(' '), rows }
}

describe('of what nothing can be read any more', () => {
  test('plans are told by the question that the index of their versions holds, bounded', () => {
    const { says, database } = opened(['plans', 'versions'])
    expect(says).toMatch(
      /Gone, and in no backup: 20 plans: (?:“Question \d+\?”, ){9}“Question \d+\?” and 10 more; 20 versions of /,
    )
    database.close()
  })

  test('a template is told by the index of names', () => {
    const { says, database } = opened(['templates'])
    expect(says).toContain('Gone, and in no backup: 1 template: “Mine”.')
    database.close()
  })

  test('a template is told by name though the index of ids is gone too', () => {
    const { says, database } = opened(['templates', 'sqlite_autoindex_templates_1'])
    expect(says).toContain('Gone, and in no backup: 1 template: “Mine”. There may have been more')
    database.close()
  })

  test('snippets are told by the notes they stood in', () => {
    const { says, database } = opened(['snippets'])
    expect(says).toMatch(
      /Gone, and in no backup: 360 snippets of (?:“Heading \d+”, ){9}“Heading \d+” and 30 more\./,
    )
    database.close()
  })

  test('snippets are counted though no index has their ids', () => {
    const { says, database } = opened(['snippets', 'sqlite_autoindex_snippets_1'])
    expect(says).toMatch(
      /Gone, and in no backup: 360 snippets, some of .*There may have been more snippets/,
    )
    database.close()
  })

  test('a source is told by where it is cited', () => {
    const { says, database } = opened(['sources'])
    expect(says).toContain(
      '1 cited source could not be read and is called “A source that could not be read” now; it is cited in “Russia”.',
    )
    database.close()
  })

  test('a notebook that still has notes has its name again', () => {
    const { says, rows, database } = opened(['notebooks'])
    expect(says).toContain('1 notebook could only be read in part: “Russia”.')
    expect(rows('SELECT name FROM notebooks')).toEqual([{ name: 'Russia' }])
    database.close()
  })

  test('notes are told by headings out of the search index, and stand where they stood', () => {
    const { says, rows, database } = opened(['notes'])
    expect(says).toMatch(
      /40 notes could only be read in part: (?:“heading \d+”, ){9}“heading \d+” and 30 more\./,
    )
    const [notebook] = createNotebooks(database).list()
    expect(notebook?.name).toBe('Russia')
    expect(rows('SELECT heading FROM notes ORDER BY position')).toEqual(
      Array.from({ length: 40 }, (_, index) => ({ heading: `heading ${index}` })),
    )
    expect(rows('SELECT name FROM notebooks')).toEqual([{ name: 'Russia' }])
    database.close()
  })

  test('notes and their snippets are told by headings', () => {
    const { says, database } = opened(['notes', 'snippets'])
    expect(says).toMatch(
      /40 notes: (?:“heading \d+”, ){9}“heading \d+” and 30 more; 360 snippets of “heading /,
    )
    database.close()
  })

  test('notes are counted where the search index is gone too', () => {
    const { says, database } = opened(['notes', 'snippets', 'snippet_search_data'])
    expect(says).toContain('Gone, and in no backup: 40 notes; 360 snippets.')
    database.close()
  })
})

test('rows of a page that has only lost its order are there, and told by name', () => {
  const { says, rows, database } = opened(['sources', 'templates'], (page) =>
    page.fill(0x77, 0, 12),
  )
  expect(says).toContain('1 source could only be read in part: “The Russian Revolution”.')
  expect(says).toContain('1 template could only be read in part: “Mine”.')
  expect(says).not.toContain('Gone')
  expect(rows("SELECT fields ->> 'title' AS title FROM sources")).toEqual([
    { title: 'The Russian Revolution' },
  ])
  database.close()
})

test('rows that nothing leads to any more are there, and none of them is told as gone', () => {
  const { says, rows, database } = opened(
    ['notes', 'sqlite_autoindex_notes_1'],
    (page) => void page.fill(0),
    rootsOf,
  )
  expect(says).toContain('40 notes')
  expect(says).not.toContain('Gone')
  expect(rows('SELECT count(*) AS notes FROM notes')).toEqual([{ notes: 40 }])
  database.close()
})

test('entries of an index of versions whose page has lost its order are no plans', () => {
  const { says, rows, database } = opened(
    ['plans', 'versions', 'versions_by_plan'],
    (page) => void (page[0] === kinds.tableLeaf ? page.fill(0) : page.fill(0x77, 0, 8)),
  )
  expect(says).toContain('Gone, and in no backup: 20 plans; 20 versions.')
  expect(rows('SELECT question FROM plans')).toEqual([])
  database.close()
})

describe('a name', () => {
  const fate = { kept: 1, fetched: [], madeUp: [], inPart: [], isUnsure: false }
  const saysGone = (table: string, gone: (string | null)[]) =>
    /Gone, and in no backup: (.*)\.$/.exec(
      saysSalvaged('was damaged', [{ ...fate, table, gone }], null),
    )?.[1]

  test.each([
    ['is said', 'plans', ['Why?'], '1 plan: “Why?”'],
    ['is said with the others', 'plans', ['Why?', 'Who?'], '2 plans: “Why?” and “Who?”'],
    ['that nothing says is counted', 'notes', ['Land', null, null], '3 notes: “Land” and 2 more'],
    ['is not made up', 'notes', [null, ' \n'], '2 notes'],
    ['is on one line', 'notebooks', ['Land\n and  sea'], '1 notebook: “Land and sea”'],
    ['is cut', 'sources', ['x'.repeat(81)], `1 source: “${'x'.repeat(80)}…”`],
    ['of two plans is said twice', 'plans', ['Why?', 'Why?'], '2 plans: “Why?” and “Why?”'],
    ['of a whole is said once', 'snippets', ['Land', 'Land'], '2 snippets of “Land”'],
    ['of a whole is not of all', 'snippets', ['Land', null], '2 snippets, some of “Land”'],
  ])('%s', (_, table, gone, said) => {
    expect(saysGone(table, gone)).toBe(said)
  })

  test('is said where nothing could be kept, too', () => {
    expect(
      saysSalvaged('was damaged', [{ ...fate, kept: 0, table: 'plans', gone: ['Why?'] }], null),
    ).toBe(
      'The library was damaged and there was no backup to open, so Linchpin started an empty one. Gone, and in no backup: 1 plan: “Why?”.',
    )
  })
})
