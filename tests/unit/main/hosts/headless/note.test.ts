// Notes written and found by their tags from a terminal.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { linchpin } from '../support/processes.ts'
import { suiteFolder } from '../support/suite-folder.ts'

const folder = suiteFolder()
const data = join(folder, 'data')
const file = join(folder, 'body.txt')

beforeAll(() =>
  writeFileSync(file, '\uFEFFThe harvest failed in 1891.\r\nNobody had seed corn.\r\n'),
)

async function told(words: readonly string[], input?: string) {
  const setting = input === undefined ? undefined : { input }
  const { code, stdout, stderr } = await linchpin([...words, '--json', '--data', data], setting)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}
const heading = ['--heading', 'Why did the harvest fail?']

test('a note is written from a file and found again by its tag, whatever its capitals', async () => {
  const written = await told([
    'note',
    'add',
    ...heading,
    '--body',
    file,
    '--tag',
    'Famine',
    '--tag',
    '1891',
  ])
  expect(written).toMatchObject({ notebook: { name: 'Notes' }, snippets: 2 })
  const [note, ...others] = await told(['notes', '--tag', 'FAMINE'])
  expect(others).toEqual([])
  expect(note).toMatchObject({
    id: written.id,
    heading: 'Why did the harvest fail?',
    body: 'The harvest failed in 1891.\nNobody had seed corn.\n',
    tags: ['Famine', '1891'],
    starred: false,
    snippets: [{ text: 'The harvest failed in 1891.', tags: [], starred: false }, {}],
  })
  expect(await told(['notes', '--tag', 'harvest'])).toEqual([])
})

test('a note is written from standard input, into the notebook that is named', async () => {
  const words = ['note', 'add', ...heading, '--body', '-', '--notebook', 'notes']
  const written = await told(words, 'It rained too late.')
  expect(written.notebook.name).toBe('Notes')
  expect(await told(['notes'])).toHaveLength(2)
})

test('a file that is not there, and one without words, say so and write nothing', async () => {
  const absent = await linchpin([
    'note',
    'add',
    ...heading,
    '--body',
    join(folder, 'none'),
    '--data',
    data,
  ])
  expect(absent).toMatchObject({ code: 1, stdout: '' })
  expect(absent.stderr).toContain('There is no file')
  writeFileSync(join(folder, 'blank.txt'), ' \n')
  const blank = await linchpin([
    'note',
    'add',
    '--heading',
    '',
    '--body',
    join(folder, 'blank.txt'),
    '--data',
    data,
  ])
  expect(blank.stderr).toContain('Write the note first.')
  expect(await told(['notes'])).toHaveLength(2)
})
