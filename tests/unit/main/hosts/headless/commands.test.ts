import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { draftSnippetSchema } from '../../../../../src/shared/model/note.ts'
import { planDocumentSchema } from '../../../../../src/shared/model/plan.ts'
import { browserProcess, linchpin } from '../support/processes.ts'
import { suiteFolder } from '../support/suite-folder.ts'

const text = `How did Stalin come to power?
Lenin died on 21 January 1924. Stalin became General Secretary in 1922.
He controlled appointments to posts in the party.

What was the first Five Year Plan?
It ran from 1928 to 1932. Coal output rose from 35 to 64 million tons.
`
const question = 'Was Stalinism a consequence of Leninism?'

const importedSchema = z.strictObject({
  notebook: z.strictObject({ id: z.uuid(), name: z.string() }),
  notes: z.int(),
  snippets: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  warnings: z.array(z.string()),
})
const notesSchema = z.array(
  z.strictObject({
    id: z.uuid(),
    heading: z.string(),
    body: z.string(),
    tags: z.array(z.string()),
    starred: z.boolean(),
    snippets: z.array(
      draftSnippetSchema
        .extend({ id: z.uuid(), tags: z.array(z.string()), starred: z.boolean() })
        .strict(),
    ),
  }),
)
const hitsSchema = z.array(
  z.strictObject({
    snippetId: z.uuid(),
    text: z.string(),
    heading: z.string(),
    score: z.number(),
  }),
)
const planNamedSchema = z.strictObject({ id: z.uuid(), question: z.string() })
const plansSchema = z.array(planNamedSchema.extend({ updated: z.iso.datetime() }).strict())
const exportedSchema = z.strictObject({
  file: z.string(),
  bytes: z.int(),
  citations: z.int(),
  unprintable: z.array(z.string()),
  overflows: z.string().nullable(),
})

const folder = suiteFolder()
const data = join(folder, 'data')
const notesFile = join(folder, 'notes.txt')

/** A command's result as JSON, of exactly that shape, with nothing said besides. */
async function result<Shape extends z.ZodType>(shape: Shape, ...words: string[]) {
  const { code, stdout, stderr } = await linchpin([...words, '--json', '--data', data])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return shape.parse(JSON.parse(stdout))
}

/** What a command that fails says. */
async function failure(...words: string[]) {
  const { code, stdout, stderr } = await linchpin([...words, '--json', '--data', data])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  return stderr
}

let written = 0
/** A file of notes that are not in the library yet: what is there already is not added again. */
function otherNotes(): string {
  written += 1
  const path = join(folder, `notes-${written}.txt`)
  const words = text.split('\n').map((line) => (line === '' ? '' : `In case ${written}: ${line}`))
  writeFileSync(path, words.join('\n'))
  return path
}

beforeAll(() => writeFileSync(notesFile, text))

describe('notes', () => {
  test('are imported to a notebook by name, and what is there already is not doubled', async () => {
    const first = await result(importedSchema, 'import', notesFile, '--notebook', 'USSR')
    expect(first).toMatchObject({ notebook: { name: 'USSR' }, notes: 2, warnings: [] })
    expect(first.snippets).toBe(5)
    const again = await result(importedSchema, 'import', notesFile, '--notebook', 'USSR')
    expect(again).toMatchObject({ notebook: first.notebook, notes: 0, changed: 0, unchanged: 2 })
    expect(await result(notesSchema, 'notes', '--notebook', 'USSR')).toHaveLength(2)
  })

  test('join a notebook whatever capitals it is named with, and it keeps its own', async () => {
    for (const names of [
      ['Stalin notes', 'STALIN notes', ' stalin NOTES '],
      ['Église et État', 'ÉGLISE ET ÉTAT', 'église et état'],
    ]) {
      const [stored, ...others] = names
      if (!stored) throw new Error('no name')
      const first = await result(importedSchema, 'import', otherNotes(), '--notebook', stored)
      for (const name of others) {
        const again = await result(importedSchema, 'import', otherNotes(), '--notebook', name)
        expect(again.notebook).toEqual(first.notebook)
      }
      const listed = await result(notesSchema, 'notes', '--notebook', stored.toUpperCase())
      expect(listed).toHaveLength(2 * names.length)
    }
  })

  test('are named after their file unless told otherwise', async () => {
    const { notebook } = await result(importedSchema, 'import', otherNotes())
    expect(notebook.name).toMatch(/notes/i)
  })

  test('are listed with snippets that are exact parts of them', async () => {
    const listed = await result(notesSchema, 'notes', '--notebook', 'USSR')
    expect(listed.map(({ heading }) => heading)).toContain('What was the first Five Year Plan?')
    for (const { body, snippets } of listed)
      for (const { start, end, text } of snippets) expect(body.slice(start, end)).toBe(text)
    const everything = await result(notesSchema, 'notes')
    expect(everything.length).toBeGreaterThan(listed.length)
  })

  test('are found, the best first', async () => {
    const hits = await result(hitsSchema, 'search', 'coal', 'output')
    expect(hits[0]?.text).toContain('Coal output')
    const scores = hits.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(await result(hitsSchema, 'search', 'stalin', '--limit', '1')).toHaveLength(1)
  })

  test('are found by filters, and without what is left out', async () => {
    const all = await result(hitsSchema, 'search', 'coal', 'notebook:USSR')
    expect(all.length).toBeGreaterThan(0)
    const without = await result(hitsSchema, 'search', 'coal', '-output', 'notebook:USSR')
    expect(without.map(({ text }) => text)).not.toContain(all[0]?.text)
    expect(await result(hitsSchema, 'search', 'coal', 'notebook:Weimar')).toEqual([])
    const elsewhere = await result(hitsSchema, 'search', '-notebook:USSR', 'coal')
    expect(elsewhere.length).toBeGreaterThan(0)
    for (const { heading } of elsewhere) expect(heading).toMatch(/^In case/)
  })

  test('that are not there are said not to be', async () => {
    expect(await failure('import', join(folder, 'none.txt'))).toContain('There is no file')
    const bare = join(folder, 'bare')
    mkdirSync(bare)
    expect(await failure('import', bare)).toContain('There are no files in')
    expect(await failure('notes', '--notebook', 'Tsars')).toMatch(
      /There is no notebook “Tsars”. There are: .*“USSR”/,
    )
    const empty = join(folder, 'empty.txt')
    writeFileSync(empty, '')
    expect(await failure('import', empty)).toContain('empty.txt')
  })

  test('from a file that cannot be read are left out, named, and the rest is added', async () => {
    const picture = join(folder, 'picture.txt')
    writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 255]))
    const words = ['import', picture, otherNotes(), '--notebook', 'Mixed', '--json', '--data', data]
    const { code, stdout, stderr } = await linchpin(words)
    expect(code).toBe(0)
    const { notes, warnings } = importedSchema.parse(JSON.parse(stdout))
    expect(notes).toBe(2)
    expect(warnings).toEqual([expect.stringContaining('picture.txt')])
    expect(stderr).toBe(`${warnings[0]}\n`)
    expect(await failure('import', picture, '--notebook', 'Nothing')).toContain('picture.txt')
    expect(await failure('notes', '--notebook', 'Nothing')).toContain('There is no notebook')
  })

  test('from files of which some are not there are added, and those are named', async () => {
    const gone = join(folder, 'gone.txt')
    const words = ['import', gone, otherNotes(), '--notebook', 'Some', '--json']
    const { code, stdout, stderr } = await linchpin(['--data', data, ...words])
    expect(code).toBe(0)
    const { notes, warnings } = importedSchema.parse(JSON.parse(stdout))
    expect(notes).toBe(2)
    expect(warnings).toEqual([`There is no file ${gone}.`])
    expect(stderr).toBe(`${warnings.join('\n')}\n`)

    const none = await failure('import', gone, '--notebook', 'None')
    expect(none).toBe(stderr)
    expect(await failure('notes', '--notebook', 'None')).toContain('There is no notebook')
  })

  test('of a whole folder come in the order of its names, with what its references name', async () => {
    const course = join(folder, 'course')
    mkdirSync(join(course, 'week 10'), { recursive: true })
    mkdirSync(join(course, '.hidden'))
    const note = (heading: string) => `${heading}\n\nIt was so in 1917.\n`
    writeFileSync(join(course, 'week 10', 'a.md'), note('Who came tenth?'))
    writeFileSync(join(course, 'week 2.txt'), note('Who came second?'))
    writeFileSync(join(course, '.hidden', 'b.txt'), note('Who hid?'))
    writeFileSync(join(course, 'books.bib'), '@book{a, title = {A Course}, year = 1999}')
    const shape = importedSchema.extend({
      sources: z.strictObject({ added: z.int(), same: z.int() }),
    })
    const words = ['import', course, '--notebook', 'Folder', '--tag', 'exam', '--tag', 'spring']
    const added = await result(shape, ...words)
    expect(added).toMatchObject({ notes: 2, sources: { added: 1, same: 0 } })
    const listed = await result(notesSchema, 'notes', '--tag', 'exam')
    expect(listed.map(({ heading }) => heading)).toEqual(['Who came second?', 'Who came tenth?'])
    expect(listed[0]).toMatchObject({ tags: ['exam', 'spring'] })
    const sources = await result(z.array(z.looseObject({ id: z.uuid() })), 'sources')
    expect(sources).toMatchObject([{ type: 'book', title: 'A Course' }])
  })

  const realNotes = resolve('../shared/data/stalin-notes.txt')
  test.skipIf(!existsSync(realNotes))(
    'of a real course are 26 (where its file is at hand)',
    async () => {
      const added = await result(importedSchema, 'import', realNotes, '--notebook', 'Course')
      expect(added).toMatchObject({ notes: 26, warnings: [] })
      const listed = await result(notesSchema, 'notes', '--notebook', 'Course')
      const snippets = listed.flatMap((note) => note.snippets)
      expect([listed.length, snippets.length]).toEqual([added.notes, added.snippets])
      for (const { body, snippets } of listed)
        for (const { start, end, text } of snippets) expect(body.slice(start, end)).toBe(text)
    },
  )

  test('are read by people too', async () => {
    const { stdout } = await linchpin(['search', 'coal', '--data', data])
    expect(stdout).toMatch(/^– Coal output/)
    const listed = await linchpin(['notes', '--notebook', 'USSR', '--data', data])
    expect(listed.stdout).toContain('How did Stalin come to power?\n  – ')
  })
})

describe('plans', () => {
  test('are begun, listed, shown, written and found again', async () => {
    const begun = await result(planNamedSchema, 'new', question, '--template', 'for-and-against')
    expect(begun.question).toBe(question)
    const listed = await result(plansSchema, 'plans')
    expect(listed.map(({ id }) => id)).toContain(begun.id)

    const document = await result(planDocumentSchema, 'show', begun.id)
    const [line, ...rest] = document.blocks
    if (line?.type !== 'line-of-argument') throw new Error('no line of argument')
    const changed = {
      ...document,
      blocks: [
        { ...line, content: [{ type: 'text', text: 'In its tools, not its aims.' }] },
        ...rest,
      ],
    }
    const file = join(folder, 'plan.json')
    writeFileSync(file, JSON.stringify(changed))
    await result(z.looseObject({ id: z.literal(begun.id) }), 'write', question, '--from', file)
    expect(await result(planDocumentSchema, 'show', begun.id.slice(0, 18))).toEqual(changed)
    const { stdout } = await linchpin(['show', begun.id, '--data', data])
    expect(stdout).toContain(`${question}\n\nLine of argument: In its tools, not its aims.\n`)
  })

  test('are refused a document that is not valid, with the place of the fault', async () => {
    const { id } = await result(planNamedSchema, 'new', 'Was the NEP bound to end?')
    const before = await result(planDocumentSchema, 'show', id)
    const [line, section] = before.blocks
    if (section?.type !== 'section') throw new Error('no section')
    const [point] = section.blocks
    const faults: [unknown, string][] = [
      [{ ...before, version: 7 }, 'version: '],
      [{ ...before, extra: 1 }, 'extra'],
      [
        { ...before, blocks: [line, { ...section, blocks: [{ ...point, stance: 'hates' }] }] },
        'blocks[1].blocks[0].stance: ',
      ],
      [{ ...before, blocks: [line, line] }, 'blocks[1].id: two blocks have the same id'],
      [{ ...before, blocks: [{ type: 'poem' }] }, 'blocks[0].type: '],
      [[], 'the document: '],
    ]
    for (const [document, place] of faults) {
      const input = JSON.stringify(document)
      const words = ['write', id, '--from', '-', '--data', data]
      const { code, stderr, stdout } = await linchpin(words, { input })
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toContain(place)
      expect(stderr).toContain('Nothing was changed.')
    }
    const torn = await linchpin(['write', id, '--from', '-', '--data', data], { input: '{"ver' })
    expect(torn.code).toBe(1)
    expect(torn.stderr).toContain('is not JSON')
    expect(await result(planDocumentSchema, 'show', id)).toEqual(before)
  })

  test('that nobody made, or that several could be, are not guessed at', async () => {
    expect(await failure('show', 'Nobody asked')).toContain('No plan has the id or the question')
    await result(planNamedSchema, 'new', 'Asked twice?')
    await result(planNamedSchema, 'new', 'Asked twice?')
    expect(await failure('show', 'Asked twice?')).toContain('2 plans answer to “Asked twice?”')
    expect(await failure('write', 'x', '--from', join(folder, 'none.json'))).toContain(
      'There is no file',
    )
  })
})

describe('versions', () => {
  test('list what was kept of a plan, the latest first', async () => {
    const { id } = await result(planNamedSchema, 'new', 'Kept as it was?')
    const versionsSchema = z.array(
      z.strictObject({
        id: z.uuid(),
        made: z.iso.datetime(),
        kind: z.string(),
        name: z.string().nullable(),
        words: z.int(),
      }),
    )
    expect(await result(versionsSchema, 'versions', id)).toEqual([])
    const file = join(folder, 'changed.json')
    writeFileSync(file, JSON.stringify({ version: 4, blocks: [] }))
    expect((await linchpin(['write', id, '--from', file, '--data', data])).code).toBe(0)
    expect(await result(versionsSchema, 'versions', id)).toMatchObject([
      { kind: 'opened', name: null },
    ])
  })
})

describe('exports', () => {
  test.each([
    ['docx', 'PK'],
    ['pdf', '%PDF-'],
    ['linchpin', 'PK'],
  ])('make a .%s where it was asked for', async (format, magic) => {
    await result(planNamedSchema, 'new', `An export as ${format}?`)
    mkdirSync(join(folder, format))
    const { code, stdout, stderr } = await linchpin(
      ['export', `An export as ${format}?`, '--to', `made.${format}`, '--json', '--data', data],
      { cwd: join(folder, format) },
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const made = exportedSchema.parse(JSON.parse(stdout))
    expect(made).toMatchObject({ file: join(folder, format, `made.${format}`), citations: 0 })
    const content = readFileSync(made.file)
    expect(content.length).toBe(made.bytes)
    expect(content.toString('latin1')).toMatch(new RegExp(`^${magic}`))
    expect(readdirSync(join(folder, format))).toEqual([`made.${format}`])
  })

  test('say which letters no font here has, and write the rest', async () => {
    const file = join(folder, 'unprintable.pdf')
    const { id } = await result(planNamedSchema, 'new', 'What is \u{2FFFF}?')
    const words = ['export', id, '--to', file, '--json', '--data', data]
    const { code, stdout, stderr } = await linchpin(words)
    expect(code).toBe(0)
    expect(stderr).toContain('No font on this computer has the letter \u{2FFFF}.')
    expect(exportedSchema.parse(JSON.parse(stdout)).unprintable).toEqual(['\u{2FFFF}'])
  })

  test('to a place that is not there leave nothing, and say so', async () => {
    await result(planNamedSchema, 'new', 'Nowhere to go?')
    const to = join(folder, 'nowhere', 'x.pdf')
    expect(await failure('export', 'Nowhere to go?', '--to', to)).toContain(
      `${to} could not be written: there is no such folder.`,
    )
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })

  test('over a file that can only be read leave it, unless they are forced', async () => {
    await result(planNamedSchema, 'new', 'Handed in already?')
    const to = join(folder, 'handed-in.docx')
    writeFileSync(to, 'handed in')
    chmodSync(to, 0o444)
    expect(await failure('export', 'Handed in already?', '--to', to)).toBe(
      `${to} was not replaced: it can only be read. --force replaces it.\n`,
    )
    expect(readFileSync(to, 'utf8')).toBe('handed in')
    await result(exportedSchema, 'export', 'Handed in already?', '--to', to, '--force')
    expect(readFileSync(to).toString('latin1')).toMatch(/^PK/)
    expect(statSync(to).mode & 0o222).toBe(0)
  })

  // Windows lets only some people make links.
  test.skipIf(process.platform === 'win32')(
    'to a link write what it leads to, and say what that is',
    async () => {
      await result(planNamedSchema, 'new', 'By way of a link?')
      const real = join(folder, 'real.pdf')
      writeFileSync(real, 'old')
      symlinkSync('real.pdf', join(folder, 'link.pdf'))
      const { code, stdout } = await linchpin([
        ...['export', 'By way of a link?', '--to', join(folder, 'link.pdf'), '--data', data],
      ])
      expect(code).toBe(0)
      expect(stdout).toContain(`It is a link; what was written is ${realpathSync(real)}.`)
      expect(readFileSync(real).toString('latin1')).toMatch(/^%PDF-/)
      expect(lstatSync(join(folder, 'link.pdf')).isSymbolicLink()).toBe(true)
    },
  )

  test('take the style that ships, by its name in the catalogue', async () => {
    const style = 'modern-humanities-research-association'
    await result(planNamedSchema, 'new', 'In a style of its own?')
    const to = join(folder, 'styled.docx')
    await result(exportedSchema, 'export', 'In a style of its own?', '--to', to, '--style', style)
    expect(existsSync(to)).toBe(true)
  })
})

describe('plan files', () => {
  const openedSchema = z.strictObject({
    plan: planNamedSchema,
    isNew: z.boolean(),
    sources: z.int(),
    snippets: z.int(),
    changed: z.array(z.object({ from: z.string().nullable(), to: z.string().nullable() })),
  })

  test('go from one library to another, once however often they are opened', async () => {
    const file = resolve('tests/fixtures/plan-files/version-1.linchpin')
    const added = await result(openedSchema, 'open', file)
    expect(added).toMatchObject({ isNew: true, sources: 2, snippets: 2 })
    const again = join(folder, 'again.linchpin')
    await result(exportedSchema, 'export', added.plan.id, '--to', again)

    const other = join(folder, 'other')
    const opened = async (path: string) => {
      const { code, stdout } = await linchpin(['open', path, '--json', '--data', other])
      expect(code).toBe(0)
      return openedSchema.parse(JSON.parse(stdout))
    }
    expect(await opened(again)).toEqual(added)
    expect(await opened(file)).toEqual({ ...added, isNew: false, sources: 0, snippets: 0 })
  })

  test('are in Word documents too, which say what of their text was changed', async () => {
    const added = await result(openedSchema, 'open', 'tests/fixtures/plan-files/version-1.linchpin')
    const to = join(folder, 'essay.docx')
    await result(exportedSchema, 'export', added.plan.id, '--to', to)
    const other = ['--data', join(folder, 'another')]
    const opened = await linchpin(['open', to, '--json', ...other])
    expect(openedSchema.parse(JSON.parse(opened.stdout))).toEqual({
      ...added,
      isNew: true,
      sources: 2,
      snippets: 2,
    })

    const parts = unzipSync(readFileSync(to))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const changed = xml.replace(added.plan.question, 'Was it?')
    writeFileSync(to, zipSync({ ...parts, 'word/document.xml': strToU8(changed) }))
    const { stdout } = await linchpin(['open', to, ...other])
    expect(stdout).toContain('The document’s text was changed since it was exported')
    expect(stdout).toContain(`- ${added.plan.question}\n+ Was it?`)
  })

  test('that are none, are not there, or are to be imported as notes are refused', async () => {
    expect(await failure('open', notesFile)).toContain('“notes.txt” is not a Linchpin plan file.')
    expect(await failure('open', join(folder, 'none'))).toContain('There is no file')
    expect(await failure('import', 'tests/fixtures/plan-files/version-1.linchpin')).toContain(
      '“version-1.linchpin” is a plan file, not notes.',
    )
  })
})

describe('the data folder', () => {
  test('is one process’s at a time; the second says so', async () => {
    const held = join(folder, 'held')
    const host = await browserProcess(['--data', held, '--port', '0', '--no-open'], {
      env: { ELECTRON_RENDERER_URL: 'http://127.0.0.1:9' },
    })
    const second = await linchpin(['plans', '--json', '--data', held])
    expect(second).toMatchObject({ code: 1, stdout: '' })
    expect(second.stderr).toContain(`Linchpin is already open with the data folder ${held}`)
    host.kill('SIGTERM')
    expect((await host.ended).code).toBe(0)
    expect((await linchpin(['plans', '--json', '--data', held])).stdout).toBe('[]\n')
  })

  test('that cannot be one is said not to be', async () => {
    const { code, stderr } = await linchpin(['plans', '--data', join(notesFile, 'in')])
    expect(code).toBe(1)
    expect(stderr).toContain('is not a folder')
    expect(stderr).not.toContain('    at ')
  })

  test('may be given from where the person stands', async () => {
    await linchpin(['new', 'Here?', '--data', 'mine'], { cwd: folder })
    expect(readdirSync(resolve(folder, 'mine'))).toContain('library.db')
  })
})
