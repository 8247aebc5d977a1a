// Plans whose footnotes once came out wrong, from the file to the printed page. The same forms are held to without these
// files in mhra.test.ts and examples/; what they had wrong in Word and PDF, in ../export.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCiter, type Run } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { readPlanFile } from '../../../../src/main/plan-file/read.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import { styleForTests } from '../../../support/styles.ts'

const cases = '../shared/cases/citations'

const shown = (runs: readonly Run[]): string =>
  runs
    .map(({ text, italic, smallCaps }) => (italic ? `*${text}*` : smallCaps ? `^${text}^` : text))
    .join('')

async function printed(name: string): Promise<{ notes: string[]; bibliography: string[] }> {
  const file = `${name}.linchpin`
  const { plan, sources } = await readPlanFile({ path: join(cases, file), name: file })
  const { notes, bibliography } = compose({
    question: plan.question,
    document: plan.document,
    cites: {},
    sources,
    citer: createCiter(await styleForTests(), sources),
    author: '',
    options: defaultExportOptions,
  })
  return {
    notes: notes.map(({ runs }) => shown(runs)),
    bibliography:
      bibliography?.listings.flatMap(({ entries }) => entries.map(({ runs }) => shown(runs))) ?? [],
  }
}

describe.skipIf(!existsSync(cases))(
  'plans that once were printed wrong (skipped without the shared cases)',
  () => {
    it.each<[string, string[]]>([
      [
        'day-month-dropped',
        [
          '‘Leader’, *The Times*, 3 May 1926, p. 13.',
          'J. Smith, ‘Letter to Lord Acton’, 4 May 1870.',
        ],
      ],
      [
        'page-range',
        [
          'A. B0, *T0* (P, 2000), pp. 101–07.',
          'A. B1, *T1* (P, 2000), pp. 203–04.',
          'A. B2, *T2* (P, 2000), pp. 100–20.',
          'A. B3, *T3* (P, 2000), pp. 1000–04.',
        ],
      ],
      [
        'locator-label',
        [
          'A. B0, *T0* (P, 2000), passim.',
          'A. B1, *T1* (P, 2000), II, 45.',
          'A. B2, *T2* (P, 2000), § 12.',
          'A. B3, *T3* (P, 2000), sig. B4v.',
          'A. B4, *T4* (P, 2000), pp. 12ff.',
          'A. B5, *T5* (P, 2000), ll. 12–15.',
        ],
      ],
      [
        'foreign-title',
        [
          'Léon Trotsky, *Histoire de la révolution russe* (P, 2000).',
          'A. B, *Die Geschichte der Sowjetunion und ihre Völker* (P, 2000).',
          'Лев Толстой, *Война и мир* (P, 2000).',
        ],
      ],
      [
        'editions-alike',
        [
          'E. H. Carr, *A History of the USSR*, 1st edn (P, 1950), p. 1.',
          'E. H. Carr, *A History of the USSR*, 2nd edn (P, 1960), p. 2.',
          'Carr, *A History of the USSR*, 1st edn, p. 3.',
          'Carr, *A History of the USSR*, 2nd edn, p. 4.',
        ],
      ],
      [
        'chapter-in-volume',
        [
          'A. Author, ‘Title’, in *Big History*, ed. by B. Editor (P, 2006), ^iii^, pp. 100–30 (p. 110).',
        ],
      ],
      [
        'name-suffix',
        [
          'Martin Luther King Jr., *Why We Can’t Wait* (P, 2000).',
          'George Gordon, Lord Byron, *Poems* (P, 2000).',
        ],
      ],
      [
        'doi',
        [
          'A. B0, ‘D0’, *J*, 1 (2000), doi:10.1093/past/gtx001.',
          'A. B1, ‘D1’, *J*, 1 (2000), doi:10.1093/past/gtx001.',
        ],
      ],
    ])('%s has its notes right', async (name, notes) => {
      expect((await printed(name)).notes).toEqual(notes)
    })

    it('bibliography has its entries right, in their order', async () => {
      expect((await printed('bibliography')).bibliography).toEqual([
        'B, R., *Range* (P, 1932–40)',
        'Herodotus, *Histories* (P, 440 BC)',
        'Lustig, Irma S., and Frederick A. Pottle (eds), *The English Experiment* (P, 2000)',
        'One, Ann, and others, *Four Hands* (P, 2000)',
        '*The Zebra* (P, 2000)',
      ])
    })
  },
)
