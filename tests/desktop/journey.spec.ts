/** The main job on the desktop, through the system's own dialogs. */
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { block, find, newPlan, saved, snippet, typeInto } from '../e2e/support/steps.ts'
import { readPdfFile, squeeze } from '../unit/main/export/pdf-file.ts'
import { readWordFile } from '../unit/main/export/word-file.ts'
import { expect, test } from './support/desktop.ts'
import { messages, prepareAnswer, prepareChoosing, prepareSaving } from './support/dialogs.ts'
import { chooseInMenu } from './support/menu.ts'

const evidence = 'Article 48 let the President rule by decree.'

test('notes are imported, a plan is made by dragging, and Word and PDF files are kept', async ({
  desktop,
}) => {
  const page = await desktop.firstWindow()

  await test.step('import, by the system’s open dialog', async () => {
    await prepareChoosing(desktop, [resolve('tests/fixtures/notes/weimar-notes.txt')])
    await chooseInMenu(desktop, 'import-notes')
    const dialog = page.getByRole('dialog', { name: 'Import notes' })
    await dialog.getByRole('button', { name: 'Choose files' }).click()
    await dialog.getByRole('button', { name: 'Add to library' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('contentinfo')).toContainText('13 notes')
  })

  await test.step('plan, and drag', async () => {
    await newPlan(page, 'Was the Weimar Republic weakened by its own Constitution?')
    await typeInto(page, 'Line of argument', 'Its Constitution was used against it.')
    await find(page, 'constitution')
    await snippet(page, evidence).dragTo(block(page, /^Point 1/))
    await expect(block(page, /^Point 1/)).toContainText(evidence)
    await saved(page)
  })

  await test.step('export, by the system’s save dialog', async () => {
    for (const format of ['Word (.docx)', 'PDF'] as const) {
      const kept = join(desktop.dataFolder, format === 'PDF' ? 'kept.pdf' : 'kept.docx')
      await prepareSaving(desktop, kept)
      await chooseInMenu(desktop, 'export')
      const dialog = page.getByRole('dialog', { name: 'Export plan' })
      await dialog.getByText(format, { exact: true }).click()
      await dialog.getByRole('button', { name: 'Save' }).click()
      await expect(dialog).toBeHidden()
      await expect(page.getByText(`Saved ${kept}`)).toBeVisible()
    }
    const word = readWordFile(readFileSync(join(desktop.dataFolder, 'kept.docx')))
    expect(word.paragraphs.map(({ text }) => text).join('\n')).toContain(evidence)
    const pdf = await readPdfFile(readFileSync(join(desktop.dataFolder, 'kept.pdf')))
    expect(pdf.squeezed).toContain(squeeze(evidence))
  })

  await test.step('show a kept file where it is', async () => {
    const shown = await desktop.evaluate(({ shell }) => {
      const paths: string[] = []
      Reflect.set(globalThis, 'pathsShown', paths)
      shell.showItemInFolder = (path) => void paths.push(path)
      return paths
    })
    expect(shown).toEqual([])
    await page.getByRole('button', { name: 'Show in folder' }).last().click()
    await expect
      .poll(() => desktop.evaluate(() => Reflect.get(globalThis, 'pathsShown')))
      .toEqual([join(desktop.dataFolder, 'kept.pdf')])
  })

  await test.step('a dialog that is cancelled keeps nothing', async () => {
    await prepareSaving(desktop, null)
    await chooseInMenu(desktop, 'export')
    const dialog = page.getByRole('dialog', { name: 'Export plan' })
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByRole('button', { name: 'Save' })).toBeEnabled()
    await expect(dialog).toBeVisible()
  })
})

test('a file that can only be read is replaced when that is answered, and not before', async ({
  desktop,
}) => {
  const page = await desktop.firstWindow()
  await newPlan(page, 'Was it handed in already?')
  await saved(page)
  const kept = join(desktop.dataFolder, 'handed-in.docx')
  writeFileSync(kept, 'handed in')
  chmodSync(kept, 0o444)
  await prepareSaving(desktop, kept)
  await chooseInMenu(desktop, 'export')
  const dialog = page.getByRole('dialog', { name: 'Export plan' })
  const save = dialog.getByRole('button', { name: 'Save' })

  await test.step('no', async () => {
    await prepareAnswer(desktop, 2)
    await save.click()
    await expect.poll(() => messages(desktop)).toEqual(['“handed-in.docx” can only be read.'])
    await expect(save).toBeEnabled()
    expect(readFileSync(kept, 'utf8')).toBe('handed in')
  })

  await test.step('yes', async () => {
    await prepareAnswer(desktop, 1)
    await save.click()
    await expect(page.getByText(`Saved ${kept}`)).toBeVisible()
    expect(readFileSync(kept).toString('latin1')).toMatch(/^PK/)
    expect(statSync(kept).mode & 0o777).toBe(0o444)
  })

  await test.step('elsewhere', async () => {
    const elsewhere = join(desktop.dataFolder, 'elsewhere.docx')
    await desktop.evaluate(
      ({ dialog }, paths) => {
        const left = [...paths]
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: left.shift() ?? '' })
      },
      [kept, elsewhere],
    )
    await prepareAnswer(desktop, 0)
    await chooseInMenu(desktop, 'export')
    await save.click()
    await expect(page.getByText(`Saved ${elsewhere}`)).toBeVisible()
  })
})
