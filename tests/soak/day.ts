/** A day's work in rounds, each of which leaves the library as it found it. */
import { rmSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { stockedQuestion } from '../e2e/support/app.ts'
import {
  editor,
  exportPlan,
  find,
  library,
  previewNotes,
  saved,
  typeInto,
} from '../e2e/support/steps.ts'

export const otherQuestion = 'Why did the Third Republic last?'

/** One thing that a person does again and again; `each` is in how many rounds it is done once. */
type Act = { each: number; does(page: Page): Promise<void> }

const lineOfArgument = 'Line of argument'

async function open(page: Page, question: string): Promise<void> {
  await page.getByRole('list', { name: 'Plans' }).getByText(question).click()
  await editor(page).waitFor()
}

const close = (page: Page, question: string) =>
  page.getByRole('button', { name: `Close ${question}` }).click()

/** Types a sentence, waits until it is saved, and takes it back: what the last round wrote is gone. */
async function write(page: Page): Promise<void> {
  await typeInto(page, lineOfArgument, 'It was the law that failed first. ')
  await saved(page)
  for (let undone = 0; undone < 3; undone += 1) await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await saved(page)
}

async function search(page: Page): Promise<void> {
  for (const words of ['republic', 'president army', '']) await find(page, words)
}

async function dialogs(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'New plan' }).click()
  await page.getByRole('dialog', { name: 'New plan' }).waitFor()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function preview(page: Page): Promise<void> {
  const dialog = await previewNotes(page, 'tests/fixtures/notes/france-notes.txt')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

async function makeFile(page: Page): Promise<void> {
  rmSync(await exportPlan(page, 'Word (.docx)'), { force: true })
}

async function scroll(page: Page): Promise<void> {
  await library(page).getByRole('treegrid').hover()
  await page.mouse.wheel(0, 1500)
  await page.mouse.wheel(0, -1500)
}

const acts: readonly Act[] = [
  { each: 1, does: write },
  { each: 1, does: search },
  { each: 2, does: dialogs },
  { each: 2, does: scroll },
  { each: 5, does: preview },
  { each: 8, does: makeFile },
]

/** One round: a plan is opened from the list, worked on, and its tab closed; every other round the other plan. */
export async function workRound(page: Page, round: number): Promise<void> {
  const question = round % 2 === 0 ? stockedQuestion : otherQuestion
  await open(page, question)
  for (const { each, does } of acts) if (round % each === 0) await does(page)
  await emptyLine(page)
  await close(page, question)
  await page.getByRole('list', { name: 'Plans' }).waitFor()
}

/** Takes out what was written, so that the plan is as long as before. */
async function emptyLine(page: Page): Promise<void> {
  const line = editor(page)
    .getByRole('group', { name: lineOfArgument })
    .locator('[data-line], [data-empty]')
  await line.first().click({ clickCount: 3 })
  await page.keyboard.press('Delete')
  await saved(page)
}

/** Milliseconds from the last key to “Saved”, without the pause that Linchpin makes for more keys. */
export async function saveLatency(page: Page): Promise<number> {
  await open(page, stockedQuestion)
  await typeInto(page, lineOfArgument, 'x')
  const from = performance.now()
  await saved(page)
  const ms = performance.now() - from
  await emptyLine(page)
  await close(page, stockedQuestion)
  return ms
}

/** Opens the plan in which keys are measured, and closes it again. */
export async function withPlanOpen<T>(page: Page, act: () => Promise<T>): Promise<T> {
  await open(page, stockedQuestion)
  await typeInto(page, lineOfArgument, 'k')
  const result = await act()
  await emptyLine(page)
  await close(page, stockedQuestion)
  return result
}
