/** The stocked app with a plan that has every kind of block, and another beside it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlanDocument } from '../../../src/shared/model/plan.ts'
import {
  analysis,
  argument,
  counter,
  evidence,
  innerSection,
  judgement,
  link,
  list,
  paragraph,
  plan,
  point,
  section,
} from '../../support/blocks.ts'
import { test as base, command, openApp, type Page, type RunningApp, startApp } from './app.ts'
import { openPlan } from './steps.ts'

export const question = 'Did its Constitution weaken the Republic?'
export const otherQuestion = 'Did the Republic recover by 1929?'

const full = plan(
  argument('It was undermined by its makers.'),
  section(
    'Powers',
    point(
      'The decree powers',
      evidence('Article 48 let the President rule'),
      evidence('Hindenburg was elected'),
      analysis('So it could be turned on itself.'),
      link('The makers meant this.'),
    ),
    point(
      'The army',
      counter('It obeyed in 1923', 'Only when it suited', evidence('Seeckt ruled')),
    ),
  ),
  section(
    'People',
    point('The voters', list('The workers', 'The middle classes')),
    innerSection('The parties', point('The Centre')),
  ),
  section('Money'),
  paragraph('A note to myself.'),
  paragraph(''),
  judgement(),
)

const other = plan(argument(''), point('It did', evidence('The Dawes Plan')), judgement())

function write(dataFolder: string, question: string, document: PlanDocument): void {
  const made = command(dataFolder, 'new', question)
  if (typeof made !== 'object' || made === null || !('id' in made)) throw new Error('no plan made')
  const file = join(dataFolder, 'document.json')
  writeFileSync(file, JSON.stringify(document))
  command(dataFolder, 'write', String(made.id), '--from', file)
  rmSync(file)
}

export const test = base.extend<{ dragged: RunningApp }, { withPlans: string }>({
  withPlans: [
    async ({ stock }, use) => {
      const dataFolder = mkdtempSync(join(tmpdir(), 'linchpin-e2e-'))
      cpSync(stock, dataFolder, { recursive: true })
      write(dataFolder, question, full)
      write(dataFolder, otherQuestion, other)
      await use(dataFolder)
      rmSync(dataFolder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  dragged: async ({ withPlans }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'linchpin-e2e-'))
    cpSync(withPlans, dataFolder, { recursive: true })
    const app = await startApp(dataFolder)
    await use(app)
    await app.end()
    rmSync(dataFolder, { recursive: true, force: true })
  },
})

/** Opens plans by their questions; the last is shown. */
export async function openPlans(page: Page, app: RunningApp, ...questions: string[]) {
  await openApp(page, app)
  const [first, ...others] = questions
  await page
    .getByRole('list', { name: 'Plans' })
    .getByText(first ?? question)
    .click()
  for (const one of others) {
    await openPlan(page, one)
  }
  const shown = questions.at(-1) ?? question
  await page.getByRole('heading', { level: 1, name: shown }).waitFor()
}
