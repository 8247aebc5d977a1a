import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { IntakeError, readFiles } from '../../../../src/main/intake/index.ts'
import { namesApart, notebookNameOf, titleOf } from '../../../../src/main/intake/names.ts'
import { type Reader, readers } from '../../../../src/main/intake/readers/index.ts'
import { notesFormats } from '../../../../src/shared/contract.ts'
import { draftNoteSchema } from '../../../../src/shared/model/note.ts'
import { linesFrom, pdfOf } from '../../../support/pdf-files.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intake-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  await writeFile(path, content)
  return { path, name }
}

const weimar = { path: 'tests/fixtures/notes/weimar-notes.txt', name: 'weimar-notes.txt' }

describe('reading files to a preview', () => {
  it.each(notesFormats.flatMap(({ extensions }) => [...extensions]))(
    'reads what is offered to be chosen: .%s',
    async (extension) => {
      const words = ['Who ruled?', 'The council ruled.']
      const content =
        extension === 'pdf' ? pdfOf([{ words: linesFrom(words) }]) : words.join('\n\n')
      const { notes } = await readFiles([await file(`offered.${extension}`, content)])
      expect(notes).toHaveLength(1)
    },
  )

  it('reads notes with their snippets, exact to the letter', async () => {
    const { notebookName, notes, warnings } = await readFiles([weimar])
    expect(notebookName).toBe('Weimar notes')
    expect(warnings).toEqual([])
    expect(notes).toHaveLength(13)
    expect(z.array(draftNoteSchema).safeParse(notes).success).toBe(true)
    for (const { body, snippets } of notes)
      for (const { text, start, end } of snippets) expect(body.slice(start, end)).toBe(text)
    const of = (words: string) =>
      notes.flatMap(({ snippets }) => snippets).find(({ text }) => text.startsWith(words))
    expect(of('In Jan. 1919')).toMatchObject({
      text: 'In Jan. 1919 the Spartacists rose in Berlin.',
      kind: 'event',
      dates: [{ from: '1919-01-01', to: '1919-01-31' }],
    })
    expect(of('The army would not')?.text).toBe('The army would not fire on them..')
    expect(of('However, questions remain')?.text).toMatch(/\?, Why had Seeckt .+\?\.$/)
    expect(of('Ebert had made a deal')).toMatchObject({
      kind: 'interpretation',
      dates: [{ from: '1918-11-10', to: '1918-11-10' }],
      people: ['Ebert', 'Groener'],
    })
    expect(of('Hitler told')).toMatchObject({ kind: 'quotation', people: ['Hitler'] })
    expect(of('Cabaret songs')?.text).toBe('Cabaret songs mocked politicians of every party.')
    expect(of('Franz von Papen')).toMatchObject({ people: ['Franz von Papen'] })
  })

  it('reads the same notes whatever the line ends and the encoding', async () => {
    const text = await readFile(weimar.path, 'utf8')
    const plain = await readFiles([weimar])
    const crlf = text.replaceAll('\n', '\r\n')
    for (const bytes of [Buffer.from(crlf), Buffer.from(`\ufeff${crlf}`, 'utf16le')]) {
      const { notes } = await readFiles([await file('weimar-notes.txt', bytes)])
      expect(notes).toEqual(plain.notes)
    }
  })

  it('names a file that cannot be read and goes on with the others', async () => {
    const bad = await file('essay.docx', Buffer.from('504b0304140006000800', 'hex'))
    const gone = { path: join(folder, 'gone.txt'), name: 'gone.txt' }
    const { notes, warnings, notebookName } = await readFiles([
      bad,
      weimar,
      gone,
      { path: folder, name: 'folder' },
    ])
    expect(notes).toHaveLength(13)
    expect(notebookName).toBe('Weimar notes')
    expect(warnings).toHaveLength(3)
    expect(warnings[0]).toMatch(/^“essay\.docx” is damaged or was cut short/)
    expect(warnings[1]).toMatch(/^“gone\.txt” could not be opened: it is not there any more\.$/)
    expect(warnings[2]).toMatch(/^“folder” is a folder/)
  })

  it.each<[string, (path: string) => unknown, RegExp]>([
    [
      'taken away while it is read',
      (path) => readFile(`${path}-gone`),
      /^“one\.odd” could not be opened: it is not there any more\.$/,
    ],
    [
      'that its reader trips over',
      () => {
        throw new RangeError('Maximum call stack size exceeded')
      },
      /^“one\.odd” could not be read: it is damaged, or of a kind Linchpin does not know\.$/,
    ],
  ])('goes on with the others after a file %s', async (_, fail, says) => {
    const failing: Reader = {
      format: 'odd',
      mostBytes: 1000,
      accepts: ({ name }) => name.endsWith('.odd'),
      read: async ({ path }) => {
        await fail(path)
        throw new Error('it was to fail')
      },
    }
    const all = readers as Reader[]
    all.unshift(failing)
    try {
      const odd = await file('one.odd', 'Odd words.')
      const { notes, files, warnings } = await readFiles([odd, weimar])
      expect(notes).toHaveLength(13)
      expect(warnings).toEqual([expect.stringMatching(says)])
      expect(files.map(({ fault }) => fault)).toEqual([expect.stringMatching(says), undefined])
      await expect(readFiles([odd])).rejects.toBeInstanceOf(IntakeError)
    } finally {
      all.shift()
    }
  })

  it('throws the sentence when nothing could be read', async () => {
    const empty = await file('empty.txt', '')
    await expect(readFiles([empty])).rejects.toThrow(/^“empty\.txt” is empty/)
    await expect(readFiles([empty])).rejects.toBeInstanceOf(IntakeError)
    const blank = await file('blank.txt', '\n \n')
    await expect(readFiles([empty, blank])).rejects.toThrow(/“empty\.txt”.+“blank\.txt”/)
    await expect(readFiles([])).rejects.toBeInstanceOf(IntakeError)
  })

  it('refuses a file of 200 MB by its size, without reading it', async () => {
    const huge = await file('huge.txt', 'x')
    await truncate(huge.path, 200_000_000)
    await expect(readFiles([huge])).rejects.toThrow(
      /^“huge\.txt” is too big: it has 200 MB and at most 20 MB can be imported/,
    )
  })

  it('says the whole of a title that is too long for a name', async () => {
    const title = `The fall of the ${'great '.repeat(30)}Muscovy`
    const text = `# ${title}\n\n## 1552\n\nKazan fell.\n\n## 1556\n\nAstrakhan fell.`
    const { notebookName, notes, warnings } = await readFiles([await file('title.md', text)])
    expect(notes.map(({ heading }) => heading)).toEqual(['1552', '1556'])
    expect(title.startsWith(notebookName)).toBe(true)
    expect(warnings).toEqual([expect.stringContaining(title)])
  })

  const saysLeft = (many: string) =>
    expect.stringMatching(
      new RegExp(`^Only the first ${many} of “.+” are taken: .+ import the rest\\.$`),
    )
  it.each<[string, string, notes: number, snippets: number, says: unknown[]]>([
    ['lines of a letter', 'a\n'.repeat(51_000), 1, 50_000, [saysLeft('50,000 snippets')]],
    ['headings', '# a\n'.repeat(21_000), 20_000, 0, [saysLeft('20,000 notes')]],
    ['fewer lines', 'a\n'.repeat(1_000), 1, 1_000, []],
    ['many empty lines', `a${'\n'.repeat(500_000)}b`, 1, 2, []],
    ['one line', 'a'.repeat(1_000_000), 1, 500, []],
  ])('says what of a file is not taken: %s', async (name, text, notes, snippets, says) => {
    const read = await readFiles([await file(`${name}.md`, text)])
    expect(read.warnings).toEqual(says)
    expect(read.notes).toHaveLength(notes)
    const found = read.notes.flatMap((note) => note.snippets.map((each) => ({ ...each, note })))
    expect(found).toHaveLength(snippets)
    expect(
      found.filter(({ note, start, end, text }) => note.body.slice(start, end) !== text),
    ).toEqual([])
    // What is not taken is in no note either, so that it can be imported later without being there twice.
    if (says.length > 0) expect(read.notes.at(-1)?.body.length ?? 0).toBe(found.at(-1)?.end ?? 0)
  })

  it('tells files of one name apart, which come from several folders', async () => {
    const one = await file('a-untitled.md', '# 1917\n\nThe Tsar fell.')
    const two = await file('b-untitled.md', '# 1924\n\nLenin died.')
    const read = await readFiles([one, two].map(({ path }) => ({ path, name: 'Untitled.md' })))
    expect(read.files.map(({ name, format }) => [name, format])).toEqual([
      ['Untitled.md', 'markdown'],
      ['Untitled.md (2)', 'markdown'],
    ])
    expect(read.notes.map(({ heading, file: from }) => [heading, from])).toEqual([
      ['1917', 'Untitled.md'],
      ['1924', 'Untitled.md (2)'],
    ])
  })

  it('knows people across files', async () => {
    const one = await file('one.txt', 'Karl Radek - a writer.')
    const two = await file('two.txt', 'The vote was lost to Radek.')
    const { notes } = await readFiles([one, two])
    expect(notes.map(({ file: from, snippets }) => [from, snippets[0]?.people])).toEqual([
      ['one.txt', ['Karl Radek']],
      ['two.txt', ['Radek']],
    ])
  })

  it('reports progress from 0 to 1, never backwards', async () => {
    const seen: number[] = []
    await readFiles([weimar], (done, says) => {
      expect(says).not.toBe('')
      seen.push(done)
    })
    expect(seen.at(0)).toBe(0)
    expect(seen.at(-1)).toBe(1)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.length).toBeLessThan(200)
  })

  it.each<[string, string]>([
    ['one line of two million letters', 'a'.repeat(2_000_000)],
    ['one line of sentences', 'Kirov was shot in 1934. '.repeat(20_000)],
    ['a million line ends', `Stalin rose.${'\n'.repeat(1_000_000)}He fell.`],
    ['questions without end', 'Who was it?\n'.repeat(50_000)],
    ['capitals without end', 'Aaaa Bbbb '.repeat(100_000)],
    ['spaces without end', `Who?\n\na${' '.repeat(2_000_000)}b`],
    ['marks without end', `${'"(\'. '.repeat(200_000)}end`],
    ['list markers without end', `${'- \t'.repeat(300_000)}end`],
    [
      'a paragraph wrapped without end',
      'He went there and to the cal-\nendar of it.\n'.repeat(20_000),
    ],
    ['quotations without end', '> He went there and\n'.repeat(50_000)],
    ['numbers without end', '1917 '.repeat(200_000)],
  ])(
    'reads %s in good time',
    async (name, text) => {
      const began = performance.now()
      const { notes } = await readFiles([await file(`${name}.txt`, text)])
      expect(notes.length).toBeGreaterThan(0)
      // What grows with the square of its length takes minutes; a busy machine takes a few times what a quiet one does.
      expect(performance.now() - began).toBeLessThan(45_000)
    },
    30_000,
  )
})

describe('names made from files', () => {
  it('are each there once', () => {
    expect(namesApart(['a', 'b', 'a', 'a (2)', 'a', 'b'])).toEqual([
      'a',
      'b',
      'a (3)',
      'a (2)',
      'a (4)',
      'b (2)',
    ])
  })

  it.each([
    ['stalin-notes.txt', 'Stalin notes'],
    ['WW2_causes (1).md', 'WW2 causes (1)'],
    ['Chapter 3 - The terror.txt', 'Chapter 3 - The terror'],
    ['notes', 'Notes'],
    ['.txt', 'Txt'],
    ['---.txt', 'Notes'],
    ['C:\\school\\russia.txt', 'Russia'],
  ])('%s is %s', (name, title) => {
    expect(titleOf(name)).toBe(title)
  })

  const at = (...paths: string[]) =>
    paths.map((path) => ({ path, name: path.split('/').at(-1) ?? '' }))
  it.each([
    [at('/a/russia-1.txt', '/a/russia-2.txt'), 'Russia'],
    [at('/home/me/Weimar Germany/one.txt', '/home/me/Weimar Germany/two.txt'), 'Weimar Germany'],
    [at('/tmp/one.txt', '/tmp/two.txt'), 'One'],
    [at('/x/one.txt', '/y/two.txt'), 'One'],
    // Where uploads are kept.
    [at('/home/me/Linchpin/temporary/one.txt', '/home/me/Linchpin/temporary/two.txt'), 'One'],
  ])('several files: %#', (files, name) => {
    expect(notebookNameOf(files)).toBe(name)
  })
})
