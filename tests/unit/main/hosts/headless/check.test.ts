import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { type PlanDocument, planDocumentVersion } from '../../../../../src/shared/model/plan.ts'
import { linchpin } from '../support/processes.ts'
import { suiteFolder } from '../support/suite-folder.ts'

const foundSchema = z.array(
  z.strictObject({
    id: z.string(),
    severity: z.enum(['gap', 'weak', 'hint']),
    says: z.string(),
    block: z.uuid().nullable(),
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
async function begun(document: PlanDocument): Promise<string> {
  const made = z.object({ id: z.uuid() }).parse(await json('new', question, '--template', 'blank'))
  const file = join(folder, `${made.id}.json`)
  writeFileSync(file, JSON.stringify(document))
  await json('write', made.id, '--from', file)
  return made.id
}
const line = (text: string) => [{ type: 'text' as const, text }]

describe('check', () => {
  test('says what a plan lacks, gravest first, with the block it is about', async () => {
    const [point, evidence] = [newId(), newId()]
    const id = await begun({
      version: planDocumentVersion,
      dismissed: [{ check: 'point-without-link', block: point }],
      blocks: [
        { type: 'line-of-argument', id: newId(), content: line('Bonapartism was its own thing.') },
        {
          type: 'point',
          id: point,
          stance: 'qualifies',
          claim: line('It kept the prefects.'),
          body: [
            {
              type: 'evidence',
              id: evidence,
              words: 'The prefects stayed.',
              use: 'paraphrase',
              comment: [],
            },
          ],
        },
      ],
    })
    expect(foundSchema.parse(await json('check', id))).toEqual([
      { id: 'no-judgement', severity: 'gap', says: 'The plan has no judgement.', block: null },
      {
        id: 'key-term-unused',
        severity: 'weak',
        says: 'No claim mentions Jacobinism, which the question names.',
        block: null,
      },
      {
        id: 'evidence-without-analysis',
        severity: 'weak',
        says: 'Point 1 has evidence but no analysis.',
        block: point,
      },
      {
        id: 'uncited-evidence',
        severity: 'weak',
        says: '“The prefects stayed.” in point 1 has no source.',
        block: evidence,
      },
      {
        id: 'single-evidence',
        severity: 'hint',
        says: 'Point 1 rests on one piece of evidence.',
        block: point,
      },
    ])
    const { stdout } = await linchpin(['check', id, '--data', data])
    expect(stdout).toMatch(/^gap {3}The plan has no judgement\.\n {6}\S.+\.$/mu)
  })

  test('compares evidence with the library', async () => {
    const notes = resolve('tests/fixtures/notes/france-notes.txt')
    await json('import', notes, '--notebook', 'France')
    const [hit] = z
      .array(z.object({ snippetId: z.uuid(), text: z.string() }))
      .parse(await json('search', 'Jacobins', '--limit', '1'))
    if (!hit) throw new Error('the notes have no such snippet')
    const [same, other] = [newId(), newId()]
    const evidence = (id: string, taken: string) => ({
      type: 'evidence' as const,
      id,
      snippetId: hit.snippetId,
      words: taken,
      taken,
      use: 'paraphrase' as const,
      comment: [],
    })
    const id = await begun({
      version: planDocumentVersion,
      blocks: [
        evidence(same, hit.text.replace(/\s+/gu, ' ').trim()),
        evidence(other, 'What it was before.'),
      ],
    })
    const found = foundSchema.parse(await json('check', id))
    const changed = found.filter((one) => one.id === 'evidence-changed')
    expect(changed.map(({ block }) => block)).toEqual([other])
  })
})
