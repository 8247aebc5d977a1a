/** Searching the notes as one types: a row at every letter, and words found however they are written. */
import { writeFileSync } from 'node:fs'
import { expect, openApp, type Page, test } from './support/app.ts'
import { find, importNotes, library, snippet } from './support/steps.ts'

const notes = `Search notes

Lech Wałęsa led strikes in Gdańsk.
The U.S.A. and the U.K. signed.
The collec\u00adtivisation of agri\u00adculture began in 1929.
The labour movement grew.
Power politics was great.
The great power system was anarchic.
毛泽东在1949年宣布中华人民共和国成立。
`

const box = (page: Page) => library(page).getByRole('searchbox', { name: 'Search notes' })

test('a word typed letter by letter has a row at each letter, found however it is written', async ({
  page,
  app,
  faults,
}, info) => {
  const file = info.outputPath('search.txt')
  writeFileSync(file, notes)
  const opening = page.waitForEvent('websocket')
  await openApp(page, app)
  const socket = await opening
  await importNotes(page, file, 'Search')

  await test.step('by keyboard', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+f')
    await expect(box(page)).toBeFocused()
    for (const letter of 'collectivisation') {
      const answer = socket.waitForEvent('framereceived', ({ payload }) =>
        String(payload).includes('began in 1929'),
      )
      await page.keyboard.type(letter)
      await answer
      await expect(snippet(page, 'began in 1929')).toBeVisible()
    }
    await expect(snippet(page, 'began in 1929').locator('mark')).toHaveText(
      'collec\u00adtivisation',
    )
  })

  for (const [words, marked] of [
    ['walesa', 'Wałęsa'],
    ['USA', 'U.S.A.'],
    ['labor', 'labour'],
    ['中华人民共和国', '中华人民共和国'],
    ['"great power"', 'great power'],
  ] as const)
    await test.step(`“${words}” marks “${marked}”`, async () => {
      await find(page, words)
      await expect(library(page).locator('mark')).toHaveText([marked])
    })
  expect(faults).toEqual([])
})
