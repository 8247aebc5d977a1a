/** Decisions name files that are there, and are pointed at from the code that they explain. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathsAstray, pathsNamed, wrongPointers } from '../support/decisions.ts'

const root = join(import.meta.dirname, '..', '..')
const made = new Set(['.git', 'node_modules', 'out', 'dist', 'test-results', 'playwright-report'])

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return made.has(entry.name) ? [] : filesUnder(path)
    return [relative(root, path).replaceAll('\\', '/')]
  })
}

const paths = filesUnder(root)
const read = (wanted: readonly string[]) =>
  Object.fromEntries(wanted.map((path) => [path, readFileSync(join(root, path), 'utf8')]))

const pages = read(
  paths.filter((path) => /^(?:README|docs\/(?:decisions\/)?[^/]+)\.md$/.test(path)),
)
const decisions = Object.fromEntries(
  Object.entries(pages)
    .filter(([path]) => path.startsWith('docs/decisions/'))
    .map(([path, page]) => [path.slice('docs/decisions/'.length), page]),
)
const sources = read(
  paths.filter((path) =>
    /^(?:(?:src|scripts|tests)\/.+|[^/]+)\.(?:c|css|cts|m?ts|mjs|tsx)$/.test(path),
  ),
)

describe('the decisions', () => {
  it('name only files that are there, and so do the other pages', () => {
    expect(pathsAstray(pages, paths)).toEqual([])
  })

  it('are each pointed at from the code, which points at no others', () => {
    expect(wrongPointers(decisions, sources)).toEqual([])
  })

  it('are all read, and all the code is', () => {
    expect(Object.keys(decisions).length).toBeGreaterThan(80)
    expect(Object.values(pages).flatMap(pathsNamed).length).toBeGreaterThan(60)
    for (const path of ['vitest.config.ts', 'scripts/run.mjs', 'src/renderer/src/app/App.tsx'])
      expect(Object.keys(sources)).toContain(path)
  })
})

describe('a path in a page', () => {
  const there = ['src/main/storage/rows.ts', 'src/main/desk.ts', 'tests/fixtures/notes/a.txt']

  it.each([
    'src/main/storage/rows.ts',
    'storage/rows.ts',
    'rows.ts',
    'src/main/storage/',
    'storage/',
    'src/main/storage',
    'tests/fixtures/notes/a.txt',
  ])('leads somewhere: %s', (path) => {
    expect(pathsNamed(`See \`${path}\`.`)).toEqual([path])
    expect(pathsAstray({ page: `See \`${path}\`.` }, there)).toEqual([])
  })

  it.each([
    'src/main/storage/row.ts',
    'main/rows.ts',
    'ows.ts',
    'desk/',
    'rows.ts/',
    'src/main/librar',
    'tests/fixtures/notes/b.txt',
  ])('leads nowhere: %s', (path) => {
    expect(pathsAstray({ page: `See \`${path}\`.` }, there)).toEqual([`page: ${path}`])
  })

  it.each([
    'lock.db',
    'settings.json',
    '.mjs',
    'text/plain',
    'library.notes',
    '@lexical/link',
    'a b.ts',
  ])('is none: %s', (words) => {
    expect(pathsNamed(`See \`${words}\`.`)).toEqual([])
  })
})

describe('a pointer', () => {
  const to = (number: string) => `/** docs/decisions/${number} */`
  const two = { '001-one.md': '# 001', '002-two.md': '# 002' }

  it('is right to a decision that is there, from any of its code', () => {
    expect(wrongPointers(two, { a: to('001') + to('002'), b: to('001') })).toEqual([])
  })

  it('is missed where a decision has none', () => {
    expect(wrongPointers(two, { a: to('001') })).toEqual(['No code points at 002-two.md.'])
  })

  it('is wrong to a decision that is not there', () => {
    expect(wrongPointers(two, { a: to('001') + to('002') + to('003') })).toEqual([
      'a points at decision 003, which there is not.',
    ])
  })

  it('is not missed where another decision has taken the place of one', () => {
    const later = (by: string) => ({
      ...two,
      '001-one.md': `# 001\n\nStatus: superseded by ${by}\n`,
    })
    expect(wrongPointers(later('002'), { a: to('002') })).toEqual([])
    expect(wrongPointers(later('009'), { a: to('002') })).toEqual([
      '001-one.md is superseded by 009, which there is not.',
    ])
  })

  it('cannot tell two decisions of one number apart', () => {
    const twice = { '001-one.md': '', '001-other.md': '' }
    expect(wrongPointers(twice, { a: to('001') })).toEqual(['There are two decisions 001.'])
  })
})
