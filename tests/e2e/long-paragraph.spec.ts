/** A plan with more in one paragraph than anybody writes: made by another program, or by an older Linchpin. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { planDocumentVersion } from '../../src/shared/model/plan.ts'
import { command, expect, openApp, startApp, test } from './support/app.ts'
import { editor } from './support/steps.ts'

const question = 'Was the harbour worth its walls?'
const megabytes = 15
const sentence = 'The harbour master wrote to the guild again. '
const paragraphId = '018f0000-0000-7000-8000-000000000001'

test('is shown in pieces, goes on being written, and is saved whole', async ({ page, faults }) => {
  test.setTimeout(300_000)
  const dataFolder = mkdtempSync(join(tmpdir(), 'linchpin-e2e-'))
  command(dataFolder, 'new', question)
  const text = sentence.repeat(Math.ceil((megabytes * 1_000_000) / sentence.length))
  const content = [{ type: 'text', text }]
  const blocks = [{ type: 'paragraph', id: paragraphId, content }]
  const library = () => new DatabaseSync(join(dataFolder, 'library.db'))
  const before = library()
  const document = JSON.stringify({ version: planDocumentVersion, blocks })
  before.prepare('UPDATE plans SET document = ?').run(document)
  before.close()

  const app = await startApp(dataFolder)
  const from = performance.now()
  await openApp(page, app)
  await page.getByRole('list', { name: 'Plans' }).getByText(question).click()
  // Not by its words: the test would take longer to look through them than the app takes to show them.
  const paragraphs = editor(page).locator('[data-block="paragraph"]')
  await paragraphs.first().waitFor({ timeout: 60_000 })
  const took = `${((performance.now() - from) / 1000).toFixed(1)} s`
  test.info().annotations.push({ type: 'shown after', description: took })
  await editor(page).click({ position: { x: 300, y: 20 } })
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('Firstly, ')
  await expect(page.getByRole('contentinfo')).toContainText('Saving', { timeout: 60_000 })
  await expect(page.getByRole('contentinfo')).toContainText('Saved', { timeout: 120_000 })
  await app.end()

  const after = library()
  const row = after.prepare('SELECT document FROM plans').get()
  after.close()
  rmSync(dataFolder, { recursive: true, force: true })
  const stored: { blocks: { content: { text: string }[] }[] } = JSON.parse(String(row?.document))
  expect(stored.blocks.length).toBeGreaterThan(500)
  const kept = stored.blocks.map((block) => block.content.map((run) => run.text).join('')).join('')
  expect(kept === `Firstly, ${text}`).toBe(true)
  expect(faults).toEqual([])
})
