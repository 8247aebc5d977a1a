/** `styles`, and `export` in one of them. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { catalogueFile } from '../../../../support/styles.ts'
import { linchpin } from '../support/processes.ts'
import { suiteFolder } from '../support/suite-folder.ts'

const folder = suiteFolder()
const data = join(folder, 'data')
const styleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['note', 'in-text']),
})

beforeAll(async () => {
  catalogueFile()
  await json(z.unknown(), 'new', 'Who ran the ministries?')
})

async function json<Result>(schema: z.ZodType<Result>, ...words: string[]): Promise<Result> {
  const { code, stdout, stderr } = await linchpin([...words, '--json', '--data', data])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return schema.parse(JSON.parse(stdout))
}
const said = (...words: string[]) => linchpin([...words, '--data', data])

describe('styles', () => {
  test('lists every one, in the form that the README tells', async () => {
    expect((await json(z.array(styleSchema), 'styles')).length).toBeGreaterThan(2600)
  })

  test('finds those of some words, the best first', async () => {
    const [first] = await json(z.array(styleSchema), 'styles', 'chicago', 'notes')
    expect(first).toMatchObject({ id: 'chicago-notes', kind: 'note' })
  })

  test('says what nearly has the words, where nothing has', async () => {
    const { code, stdout, stderr } = await said('styles', 'harvrd')
    expect({ code, stdout: stdout.trim() }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain(
      'No citation style has “harvrd” in its name. Did you mean one of these?',
    )
    expect(stderr).toContain('\nharvard  ')
  })

  test('adds one’s own and removes it', async () => {
    const file = resolve('tests/fixtures/styles/house-notes.csl')
    const { id } = await json(styleSchema, 'styles', '--add', file)
    expect(
      (await json(z.array(styleSchema), 'styles', 'house example')).map((each) => each.id),
    ).toEqual([id])
    const to = join(folder, 'own.docx')
    await json(z.unknown(), 'export', 'Who ran the ministries?', '--to', to, '--style', id)
    expect(existsSync(to)).toBe(true)
    expect(await json(z.unknown(), 'styles', '--remove', id)).toEqual({ removed: id })
  })

  test.each([
    [['styles', '--add', 'no-such.csl'], 'There is no file'],
    [['styles', '--add', resolve('package.json')], '“package.json” is no XML in line '],
    [['styles', '--remove', 'own:none'], 'That style is not there any more.'],
  ])('%j says what is wrong', async (words, says) => {
    const { code, stderr } = await said(...words)
    expect(code).toBe(1)
    expect(stderr).toContain(says)
  })
})

describe('export', () => {
  test('takes a style of the catalogue and a language', async () => {
    const to = join(folder, 'apa.docx')
    const chosen = ['--style', 'APA', '--locale', 'fr']
    await json(z.unknown(), 'export', 'Who ran the ministries?', '--to', to, ...chosen)
    expect(existsSync(to)).toBe(true)
  })

  test('refuses a style that there is not, with near names, and writes nothing', async () => {
    const to = join(folder, 'none.docx')
    const words = ['export', 'Who ran the ministries?', '--to', to, '--style', 'vancoover']
    const { code, stderr } = await said(...words)
    expect(code).toBe(1)
    expect(stderr).toContain('There is no citation style “vancoover”. Did you mean vancouver (')
    expect(existsSync(to)).toBe(false)
  })
})
