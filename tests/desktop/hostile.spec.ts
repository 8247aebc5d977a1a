/** The part of the walk of tests/e2e/hostile.spec.ts in which the desktop takes a hand: windows, files, dialogs. */

import { join } from 'node:path'
import { saveExport } from '../e2e/support/steps.ts'
import { writeHostileFolder } from '../support/hostile/folder.ts'
import { type ExportChoice, pasting, walkOfHost } from '../support/hostile/walk.ts'
import { watch } from '../support/hostile/watch.ts'
import { expect, launchDesktop, openWindow, test } from './support/desktop.ts'
import { prepareSaving } from './support/dialogs.ts'

const extensions: Record<ExportChoice, string> = {
  'Word (.docx)': 'docx',
  PDF: 'pdf',
  'Plan file': 'linchpin',
}

test('hostile words are words, wherever a window of the desktop shows them', async ({ folder }) => {
  test.setTimeout(300_000)
  const dataFolder = join(folder, 'data')
  const made = writeHostileFolder(dataFolder)
  const desktop = await launchDesktop({ dataFolder })
  await desktop.evaluate(({ shell }) => {
    const opened: string[] = []
    Reflect.set(globalThis, 'addressesOpened', opened)
    shell.openExternal = async (url) => void opened.push(url)
  })
  const page = await openWindow(desktop)
  const home = new URL(page.url())
  const watched = await watch(
    page,
    ({ protocol, host }) => protocol === home.protocol && host === home.host,
  )
  await walkOfHost(
    page,
    made,
    async (format) => {
      const kept = join(folder, `kept.${extensions[format]}`)
      await prepareSaving(desktop, kept)
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Export plan' })
      await dialog.getByText(format, { exact: true }).click()
      await saveExport(dialog)
      await expect(page.getByText(`Saved ${kept}`)).toBeVisible()
    },
    (name, act) =>
      test.step(name, async () => {
        await act()
        if (name === pasting) watched.forgetParsed()
        expect(await watched.misdeeds()).toEqual([])
      }),
  )
  expect(await desktop.evaluate(() => Reflect.get(globalThis, 'addressesOpened'))).toEqual([])
  watched.end()
  await desktop.close()
})
