import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { type PlanDocument, planDocumentVersion } from '../../../../../src/shared/model/plan.ts'
import { linchpin } from '../support/processes.ts'
import { suiteFolder } from '../support/suite-folder.ts'

const suggestedSchema = z.array(
  z.strictObject({
    snippetId: z.uuid(),
    text: z.string(),
    heading: z.string(),
    score: z.number(),
    because: z.array(z.string()).min(1),
  }),
)
const question = 'Was Bonapartism a continuation of Jacobinism?'

const folder = suiteFolder()
const data = join(folder, 'data')

async function json(...words: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await linchpin([...words, '--json', '--data', data])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}
const suggested = async (...words: string[]) =>
  suggestedSchema.parse(await json('suggest', ...words))
const begun = async (asked: string) =>
  z.object({ id: z.uuid() }).parse(await json('new', asked, '--template', 'blank')).id

/** Writes a plan that uses these snippets and nothing else. */
async function using(id: string, snippets: { snippetId: string; text: string }[]) {
  const document: PlanDocument = {
    version: planDocumentVersion,
    blocks: snippets.map(({ snippetId, text }) => ({
      type: 'evidence',
      id: newId(),
      snippetId,
      words: text,
      use: 'paraphrase',
      comment: [],
    })),
  }
  const file = join(folder, `${id}.json`)
  writeFileSync(file, JSON.stringify(document))
  await json('write', id, '--from', file)
}

beforeAll(async () => {
  await json('import', resolve('tests/fixtures/notes/france-notes.txt'), '--notebook', 'France')
})

describe('suggest', () => {
  test('ranks snippets for a question, the best first, each with its reasons', async () => {
    const found = await suggested(...question.split(' '), '--limit', '5')
    expect(found).toHaveLength(5)
    expect(found[0]).toMatchObject({ heading: question })
    expect(found[0]?.because).toContain('Bonapartism')
    const scores = found.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  test('leaves out what a plan uses already, whether named by id or by its question', async () => {
    const all = await suggested(question)
    const id = await begun(question)
    const used = all.slice(0, 2)
    await using(id, used)
    for (const named of [id, id.slice(0, 20), question.toUpperCase()]) {
      const ids = (await suggested(named)).map(({ snippetId }) => snippetId)
      expect(ids).toContain(all[2]?.snippetId)
      for (const { snippetId } of used) expect(ids).not.toContain(snippetId)
    }
  })

  test('takes a question that two plans have for a question', async () => {
    const asked = 'How did Napoleon use censorship?'
    const all = await suggested(asked)
    await using(await begun(asked), all.slice(0, 1))
    await begun(asked)
    expect(await suggested(asked)).toEqual(all)
  })

  test('says when nothing bears on the question', async () => {
    expect(await suggested('Why do volcanoes erupt?')).toEqual([])
    const { stdout } = await linchpin(['suggest', 'Why do volcanoes erupt?', '--data', data])
    expect(stdout).toBe('Nothing in the library bears on “Why do volcanoes erupt?”.\n')
  })

  test('is read by people too', async () => {
    const { stdout } = await linchpin(['suggest', question, '--limit', '1', '--data', data])
    expect(stdout).toMatch(/^– .+\n {4}Was Bonapartism .+\n {4}for: .*Bonapartism/)
  })

  const realNotes = resolve('../shared/data/stalin-notes.txt')
  test.skipIf(!existsSync(realNotes))(
    'finds six of ten in the notes on the question and on terror in a real course (where its file is at hand)',
    async () => {
      const course = join(folder, 'course')
      await linchpin(['import', realNotes, '--data', course])
      const asked = ['suggest', 'Was Stalinism a consequence of Leninism?', '--limit', '10']
      const { stdout } = await linchpin([...asked, '--json', '--data', course])
      const headings = suggestedSchema.parse(JSON.parse(stdout)).map(({ heading }) => heading)
      const fitting = headings.filter((heading) =>
        /^Was Stalinism|most terror|justification/.test(heading),
      )
      expect(fitting.length, headings.join('\n')).toBeGreaterThanOrEqual(6)
    },
  )
})
