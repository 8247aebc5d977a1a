import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { linchpin } from '../support/processes.ts'
import { suiteFolder } from '../support/suite-folder.ts'

const planSchema = z.looseObject({ id: z.uuid(), question: z.string() })
const madeSchema = z.strictObject({
  file: z.string(),
  bytes: z.int(),
  citations: z.int(),
  unprintable: z.array(z.string()),
  references: z.string().optional(),
})

const folder = suiteFolder()

/** What a command gives, with nothing said besides. */
async function given(library: string, ...words: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await linchpin([
    ...[...words, '--json', '--data', join(folder, library)],
  ])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}
const made = async (library: string, ...words: string[]) =>
  madeSchema.parse(await given(library, 'export', ...words))

describe('Markdown', () => {
  const cited = async (library: string): Promise<string> => {
    const file = resolve('tests/fixtures/plan-files/version-1.linchpin')
    return z.looseObject({ plan: planSchema }).parse(await given(library, 'open', file)).plan.id
  }

  test('has its sources beside it, under the keys that it cites', async () => {
    const id = await cited('cited')
    const to = join(folder, 'essay.md')
    const references = join(folder, 'essay.json')
    for (const layout of ['draft', 'full']) {
      expect(await made('cited', id, '--to', to, '--layout', layout)).toMatchObject({
        file: to,
        references,
      })
      const items: { id: string }[] = JSON.parse(readFileSync(references, 'utf8'))
      expect(items.length).toBeGreaterThan(0)
      for (const { id } of items) expect(readFileSync(to, 'utf8')).toContain(`@${id}`)
    }
  })

  test('leaves what is beside it and holds something else, unless it is forced', async () => {
    const id = await cited('kept')
    const to = join(folder, 'mine.md')
    const beside = join(folder, 'mine.json')
    writeFileSync(beside, '{ "version": 3, "blocks": [] }')
    const words = ['export', id, '--to', to, '--data', join(folder, 'kept')]
    const { code, stdout, stderr } = await linchpin(words)
    expect(code).toBe(0)
    expect(stdout).toContain(`Wrote ${to}`)
    expect(stderr).toContain(`${beside} holds something else and was left as it is.`)
    expect(readFileSync(beside, 'utf8')).toBe('{ "version": 3, "blocks": [] }')
    expect(readFileSync(to, 'utf8')).toContain('references:')
    expect(await made('kept', id, '--to', to, '--force')).toMatchObject({ references: beside })
    expect(readFileSync(beside, 'utf8')).toMatch(/^\[/u)
  })
})

test('each format and layout is made as its options ask', async () => {
  const { id } = planSchema.parse(await given('each', 'new', 'A file of each kind?'))
  for (const [name, words, begins] of [
    ['register.csv', [], '\u{FEFF}No.,Evidence,'],
    ['page.html', ['--layout', 'One-Page', '--paper', 'letter'], '<!doctype html>'],
    ['cards.txt', ['--format', 'anki'], '#separator:tab'],
    ['words.txt', ['--layout', 'cards'], 'A file of each kind?'],
  ] as const) {
    const to = join(folder, name)
    await made('each', id, '--to', to, ...words)
    expect(readFileSync(to, 'utf8').startsWith(begins), name).toBe(true)
  }
})

test('all plans go into one folder, each under its question', async () => {
  const to = join(folder, 'everything', 'of mine')
  expect(await given('all', 'export', '--all', '--to', to)).toEqual([])
  for (const asked of ['Why?', 'why?', 'Was it so?']) await given('all', 'new', asked)
  const files = await given('all', 'export', '--all', '--to', to, '--format', 'txt')
  expect(z.array(madeSchema).parse(files)).toHaveLength(3)
  expect(new Set(readdirSync(to).map((name) => name.toLowerCase()))).toEqual(
    new Set(['was it so.txt', 'why.txt', 'why (2).txt']),
  )
  await given('all', 'export', '--all', '--to', to)
  expect(readdirSync(to).filter((name) => name.endsWith('.docx'))).toHaveLength(3)
})
