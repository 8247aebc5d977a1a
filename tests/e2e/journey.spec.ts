/** The main job from end to end: notes in, a plan made by dragging, Word and PDF out. */
import { existsSync, readFileSync } from 'node:fs'
import { readPdfFile, squeeze } from '../unit/main/export/pdf-file.ts'
import { readWordFile } from '../unit/main/export/word-file.ts'
import { expect, openApp, startApp, test } from './support/app.ts'
import {
  block,
  exportPlan,
  find,
  importNotes,
  library,
  newPlan,
  previewNotes,
  saved,
  snippet,
  typeInto,
} from './support/steps.ts'

type Case = {
  file: string
  notes: number
  question: string
  search: string
  /** Two snippets found by the search, whole. */
  evidence: [string, string]
}

const cases: Case[] = [
  {
    file: 'tests/fixtures/notes/weimar-notes.txt',
    notes: 13,
    question: 'Was the Weimar Republic weakened by its own Constitution?',
    search: 'constitution',
    evidence: [
      'Article 48 let the President rule by decree.',
      'It would be misleading to blame the Constitution alone.',
    ],
  },
  {
    file: '../shared/data/stalin-notes.txt',
    notes: 26,
    question: 'Was Stalinism a consequence of Leninism?',
    search: 'terror',
    evidence: [
      "In this sense, Stalin's use of terror differed quite considerably to that of Lenin's.",
      "What is most striking is that the Great Terror was launched at a time when the Party's position appeared relatively secure.",
    ],
  },
]

const lineOfArgument = 'One grew out of the other without having to.'
const analysis = 'The tools were there; the use of them was a choice.'
const judgement = 'On balance, it was one outcome among several.'

for (const { file, notes, question, search, evidence } of cases)
  test(`from an empty library to both exports, with ${file.split('/').at(-1)}`, async ({
    page,
    app,
    faults,
  }) => {
    test.skip(!existsSync(file), 'the shared notes are not beside this checkout')
    await openApp(page, app)

    await test.step('notes are shown before anything is saved', async () => {
      const dialog = await previewNotes(page, file)
      await expect(dialog.getByText(`${notes} new notes`)).toBeVisible()
      await dialog.getByRole('button', { name: 'Cancel' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Plan an essay from your own notes',
      )
      await importNotes(page, file, 'Revision')
      await expect(page.getByRole('contentinfo')).toContainText(`${notes} notes`)
    })

    await test.step('a source is named for the whole notebook', async () => {
      await library(page).getByRole('button', { name: 'Source of Revision' }).click()
      const citing = page.getByRole('dialog', { name: /Source of the notebook/ })
      await citing.getByRole('button', { name: 'New source' }).click()
      const source = page.getByRole('dialog', { name: 'Add source' })
      await source.getByRole('textbox', { name: 'Title' }).fill('An Essay in History')
      await source.getByRole('textbox', { name: 'Author 1' }).fill('Historian, Ann')
      await source.getByRole('textbox', { name: 'Year' }).fill('2004')
      await source.getByRole('button', { name: 'Add source' }).click()
      await citing.getByRole('button', { name: 'Save' }).click()
      await expect(citing).toBeHidden()
    })

    await test.step('the plan is written, and snippets are dragged into its first point', async () => {
      await newPlan(page, question)
      await typeInto(page, 'Line of argument', lineOfArgument)
      await typeInto(page, /^Point 1/, 'The means were there before.')
      await find(page, search)
      for (const words of evidence) {
        await snippet(page, words).dragTo(block(page, /^Point 1/))
        await expect(
          block(page, /^Point 1/).getByRole('group', { name: /^Evidence/ }),
        ).toContainText([...evidence.slice(0, evidence.indexOf(words) + 1)])
      }
      await block(page, /^Evidence/)
        .last()
        .locator('[data-line]')
        .first()
        .click()
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      await page.keyboard.type(analysis)
      await typeInto(page, 'Judgement', judgement)
      await expect(
        block(page, /^Evidence/)
          .nth(1)
          .locator('.plan-note-number'),
      ).toHaveText('2')
      await saved(page)
    })

    await test.step('after the process was killed, the last saved state is there', async () => {
      await app.kill()
      const again = await startApp(app.dataFolder)
      try {
        await openApp(page, again)
        await expect(block(page, 'Line of argument')).toContainText(lineOfArgument)
        await expect(block(page, /^Evidence/)).toContainText(evidence)
        await expect(block(page, 'Analysis')).toContainText(analysis)
        await expect(block(page, 'Judgement')).toContainText(judgement)

        const word = readWordFile(readFileSync(await exportPlan(page, 'Word (.docx)')))
        const said = word.paragraphs.map(({ text }) => text).join('\n')
        for (const words of [question, lineOfArgument, ...evidence, analysis, judgement])
          expect(said).toContain(words)
        expect([...word.footnotes.values()]).toEqual([
          expect.stringContaining('Ann Historian, An Essay in History'),
          expect.stringContaining('Historian'),
        ])

        const pdf = await readPdfFile(readFileSync(await exportPlan(page, 'PDF')))
        for (const words of [question, lineOfArgument, ...evidence, analysis, judgement])
          expect(pdf.squeezed).toContain(squeeze(words))
        expect(pdf.outline.map(({ title }) => title)).toContain('Judgement')
      } finally {
        await again.end()
      }
    })
    // The page the process was killed under says so to its console; that is not a fault.
    faults.splice(
      0,
      faults.length,
      ...faults.filter((fault) => !/ERR_CONNECTION|WebSocket/.test(fault)),
    )
  })
