/**
 * From notes that are imported to a Word document: a plan of 4 points with 8 pieces of evidence from one book, a page
 * each, and an analysis in each point, by the shortest way there is. Prints each operation and then their number.
 * With `search`, each of the eight is found by its words and put in by keys, as in a library of a thousand.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { command, expect, openApp, startApp } from '../e2e/support/app.ts'
import { block, editor, saved, snippet } from '../e2e/support/steps.ts'
import { browserOptions } from '../support/browser.ts'
import { handOn } from './hand.ts'

const question = 'Was the Weimar Republic weakened by its own Constitution?'
const reference = 'Evans, R. J. (2003) The Coming of the Third Reich. London: Allen Lane.'
/** Two of the notes' snippets for each point. */
const evidence = [
  ['The Republic was born on 9', 'Many soldiers felt'],
  ['In Jan. 1919 the Spartacists', 'The government turned to the'],
  ['Over 1,200 people died', 'Ebert had made a deal'],
  ['Article 48 let the President', 'It would be misleading to blame'],
] as const

const isSearching = process.argv.includes('search')

const data = mkdtempSync(join(tmpdir(), 'linchpin-effort-'))
command(data, 'import', 'tests/fixtures/notes/weimar-notes.txt')
const app = await startApp(data)
const browser = await chromium.launch(browserOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 3000 } })
  await openApp(page, app)
  // As copied from a reading list.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((words) => navigator.clipboard.writeText(words), reference)
  const hand = handOn(page)
  await hand.click(
    'the question',
    page.getByRole('main').getByRole('textbox', { name: 'Question' }),
  )
  await hand.write(question)
  await hand.press('Enter', 'create the plan')
  await editor(page).waitFor()

  const pieceOf = (words: string) =>
    block(page, /^Evidence/)
      .filter({ hasText: words })
      .first()
  async function putInBySearch(words: string): Promise<void> {
    await hand.press('ControlOrMeta+Shift+F', 'to the search')
    await hand.write(words)
    await hand.press('ArrowDown', `to “${words} …”`)
    await hand.press('Enter', 'into …')
    await page.getByRole('menu', { name: 'Insert into …' }).waitFor()
    await hand.press('Enter', 'the point with the caret')
  }
  for (const [at, pair] of evidence.entries()) {
    const point = block(page, new RegExp(`^Point ${at + 1}`))
    if (isSearching) await hand.click(`the claim of point ${at + 1}`, point.locator('h3'))
    for (const words of pair) {
      if (isSearching) await putInBySearch(words)
      else await hand.drag(`“${words} …” into point ${at + 1}`, snippet(page, words), point)
      await pieceOf(words).waitFor()
    }
    await hand.click(
      'the line that waits for the analysis',
      point.getByRole('button', { name: /^Analysis: Say/ }),
    )
    await hand.write(`It shows point ${at + 1}.`)
    await expect(block(page, 'Analysis')).toHaveCount(at + 1)
  }

  const citing = page.getByRole('dialog', { name: 'Source of this evidence' })
  for (const [at, words] of evidence.flat().entries()) {
    if (at === 0) {
      await hand.click(
        `the source of “${words} …”`,
        pieceOf(words).getByRole('button', { name: /: cite$/ }),
      )
      await hand.press('Enter', 'a new source')
      const adding = page.getByRole('dialog', { name: 'Add source' })
      await expect(adding.getByRole('textbox', { name: 'Author 1' })).toBeFocused()
      await hand.press('ControlOrMeta+V', 'paste the reference')
      await adding.getByRole('status').filter({ hasText: 'Read as' }).waitFor()
      await hand.press('Enter', 'add what was pasted')
      await adding.waitFor({ state: 'hidden' })
    }
    const field = page.getByRole('textbox', { name: 'Page' })
    await expect(field).toBeFocused()
    await hand.write(String(100 + at))
    await expect(field).toHaveValue(String(100 + at))
    if (at === 0) {
      await hand.press('Enter', 'keep it')
      await citing.waitFor({ state: 'hidden' })
      await hand.click(
        'the citation of the next',
        pieceOf(evidence[0][1]).getByRole('button', { name: /: cite$/ }),
      )
    } else if (at === evidence.flat().length - 1) await hand.press('Enter', 'keep it')
    else await hand.press('Tab', 'keep it, and on to the next')
    await expect(block(page, /^Evidence/).filter({ hasText: `p. ${100 + at}` })).toHaveCount(1)
  }

  await saved(page)
  await hand.click('Export', page.getByRole('button', { name: 'Export', exact: true }))
  const exporting = page.getByRole('dialog', { name: 'Export plan' })
  await expect(exporting.getByRole('radio', { name: 'Word (.docx)', exact: true })).toBeChecked()
  const download = page.waitForEvent('download')
  await hand.press('Enter', 'save the Word document')
  await (await download).path()
  await expect(
    block(page, /^Evidence/)
      .nth(7)
      .getByText('8', { exact: true }),
  ).toBeVisible()

  for (const [at, step] of hand.steps.entries())
    console.log(`${String(at + 1).padStart(3)}  ${step}`)
  console.log(`${hand.steps.length} operations`)
} finally {
  await browser.close()
  await app.end()
  rmSync(data, { recursive: true, force: true })
}
