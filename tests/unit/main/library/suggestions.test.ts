import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFiles } from '../../../../src/main/intake/read-files.ts'
import {
  createNotebooks,
  createSuggestions,
  type SuggestionsAsked,
} from '../../../../src/main/library/index.ts'
import { temporaryDatabase } from '../../../support/library.ts'

/** Notes of two courses and the sample, in one library. */
async function threeCourses() {
  const database = temporaryDatabase()
  const notebooks = createNotebooks(database)
  const ids: Record<string, string> = {}
  for (const [name, path] of Object.entries({
    France: 'tests/fixtures/notes/france-notes.txt',
    Weimar: 'tests/fixtures/notes/weimar-notes.txt',
    USSR: 'resources/sample/notes.txt',
  })) {
    const files = [{ path: resolve(path), name: `${name}.txt` }]
    const { notes } = await readFiles(files, () => {})
    ids[name] = notebooks.add({ name }, notes).notebook.id
  }
  const suggestions = createSuggestions(database)
  return {
    ids,
    ask: (asked: Partial<SuggestionsAsked> & { question: string }) =>
      suggestions.for({ used: [], limit: 10, ...asked }),
  }
}

describe('suggestions among notes of three courses', () => {
  test.each([
    {
      question: 'Was Bonapartism a continuation of Jacobinism?',
      least: 8,
      from: [/^Was Bonapartism/, /^Who censored/, /^How was censorship/],
    },
    {
      question: 'How tightly did Napoleon control opinion through censorship?',
      least: 6,
      from: [/^Who censored/, /^How was censorship/],
    },
    {
      question: 'To what extent was the war to blame for the fall of the French monarchy?',
      least: 3,
      from: [/^Why did the monarchy fall/],
    },
    {
      question: 'Assess the reasons for the failure of Napoleon’s Continental System.',
      least: 4,
      from: [/^Why did the Continental System fail/],
    },
    {
      question: 'Was Stalinism a consequence of Leninism?',
      least: 6,
      from: [/^Why does Stephen Cohen/, /^How does Roy Medvedev/, /Lenin/],
    },
    {
      question: 'How far was the Red Army weakened by the purge?',
      least: 4,
      from: [/^What did the purge do to the Red Army/],
    },
    {
      question: 'How democratic was the Soviet Constitution of 1936?',
      least: 4,
      from: [/^How democratic was the Constitution/],
    },
    {
      question: 'How successful were the Five-Year Plans?',
      least: 6,
      from: [/^What did the Five-Year Plans/],
    },
    {
      question: 'How far did the Second World War change Stalinism?',
      least: 5,
      from: [/^What did the war change/],
    },
    {
      question: 'Why did Hitler become Chancellor in January 1933?',
      least: 5,
      from: [/^How did Hitler become Chancellor/],
    },
    {
      question: 'How serious were the threats to the Weimar Republic from 1919 to 1923?',
      least: 8,
      from: [/^Was the Kapp Putsch/, /Republic/, /^What did the Munich Putsch/],
    },
    {
      question: 'To what extent had the German economy recovered by the late 1920s?',
      least: 4,
      from: [/^How far had Germany recovered/],
    },
  ])(
    'for “$question” are at least $least of ten from the notes on it',
    async ({ question, least, from }) => {
      const { ask } = await threeCourses()
      const headings = ask({ question }).map(({ heading }) => heading)
      const fitting = headings.filter((heading) => from.some((pattern) => pattern.test(heading)))
      expect(fitting.length, headings.join('\n')).toBeGreaterThanOrEqual(least)
    },
  )

  test('turn to the claim when there is one', async () => {
    const { ask } = await threeCourses()
    const question = 'Was Stalinism a consequence of Leninism?'
    const [best] = ask({ question, claim: 'The purge cost the Red Army its commanders' })
    expect(best?.heading).toBe('What did the purge do to the Red Army?')
  })

  test('come from one notebook when asked to', async () => {
    const { ask, ids } = await threeCourses()
    const found = ask({ question: 'How strong was the army?', notebookId: ids.Weimar })
    expect(found.length).toBeGreaterThan(0)
    for (const { notebookId } of found) expect(notebookId).toBe(ids.Weimar)
  })
})
