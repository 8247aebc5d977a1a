/** What is kept and told when windows come and go, and when the desk does. */
import {
  expect,
  openApp,
  openBeside,
  openStocked,
  type Page,
  startApp,
  stockedQuestion,
  test,
} from './support/app.ts'
import { cleanInBoth } from './support/axe.ts'
import { block, newPlan, saved, typeInto } from './support/steps.ts'

test('open plans are open again after a restart, with the one that was shown', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await newPlan(page, 'How far did it recover by 1929?')
  await typeInto(page, 'Line of argument', 'Not far.')
  await saved(page)
  expect(await stocked.end()).toBe(0)

  const again = await startApp(stocked.dataFolder)
  await openApp(page, again)
  const tabs = page.getByRole('navigation', { name: 'Open plans' })
  await expect(tabs.getByRole('listitem')).toHaveCount(2)
  await expect(block(page, 'Line of argument')).toContainText('Not far.')
  await again.end()
})

test('words typed just before the host is told to end are there at the next start', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, 'Line of argument', 'Typed at the very last moment.')
  await stocked.end()
  // What is beside the plan may say too that it has stopped.
  const stopped = page.getByRole('alert').filter({ hasText: 'All you wrote is saved.' })
  await expect(stopped).toContainText('Linchpin has stopped')
  const again = await startApp(stocked.dataFolder)
  await openApp(page, again)
  await expect(block(page, 'Line of argument')).toContainText('Typed at the very last moment.')
  await again.end()
})

test('words the host did not live to save stay on the page, and are saved when it is back', async ({
  page,
  context,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, 'Line of argument', 'Saved before.')
  await saved(page)
  await stocked.kill()
  await typeInto(page, 'Line of argument', ' Written after.')
  // What is beside the plan says too that it cannot go on.
  const bar = page.getByRole('alert').filter({ hasText: 'Your last changes' })
  await expect(bar).toContainText('Linchpin has stopped')
  await expect(bar).toContainText(`changes to “${stockedQuestion}” are not saved`)
  await expect(block(page, 'Line of argument')).toContainText('Saved before. Written after.')

  const again = await startApp(stocked.dataFolder, new URL(stocked.address).port)
  try {
    await expect(bar).toContainText('Open the address it prints')
    const other = await context.newPage()
    await openApp(other, again)
    await expect(bar).toHaveCount(0)
    await saved(page)
    await expect(block(other, 'Line of argument')).toContainText('Written after.')
    // The page hears again of what happens elsewhere.
    await typeInto(other, 'Judgement', 'On balance, yes.')
    await expect(block(page, 'Judgement')).toContainText('On balance, yes.')
  } finally {
    await again.end()
  }
})

test('words of a plan that another window deletes can be kept as a new plan', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const other = await openBeside(page, stocked)
  // Its saves are held up, so that words are unsaved when the plan is deleted.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1000)
  await typeInto(page, 'Line of argument', 'Not to be lost.')
  await other.getByRole('button', { name: 'More for this plan' }).click()
  await other.getByRole('menuitem', { name: 'Delete plan' }).click()
  await expect(other.getByRole('region', { name: 'What happened' })).toContainText('to the bin')
  await page.clock.resume()
  const told = page.getByRole('alert').filter({ hasText: 'deleted in another window' })
  await expect(told).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('Not saved')
  await cleanInBoth(page, 'the bar of a plan that is gone', '[role=alert]')
  await told.getByRole('button', { name: 'Keep it as a new plan' }).click()
  await saved(page)
  await expect(told).toHaveCount(0)
  await page.reload()
  await expect(block(page, 'Line of argument')).toContainText('Not to be lost.')
})

test('a plan changed in one window is shown by another that has nothing unsaved', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const other = await openBeside(page, stocked)
  await typeInto(page, 'Line of argument', 'From the first window.')
  await saved(page)
  await expect(block(other, 'Line of argument')).toContainText('From the first window.')

  // What it does with the plan as a whole is shown as well, and undo is still there.
  const act = async (name: string) => {
    await other.getByRole('button', { name: 'More for this plan' }).click()
    await other.getByRole('menuitem', { name }).click()
  }
  const happened = (window: Page) => window.getByRole('region', { name: 'What happened' })
  await act('Archive plan')
  await expect(page.getByText('This plan is in the archive.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(block(page, 'Line of argument')).not.toContainText('From the first window.')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await happened(other).getByRole('button', { name: 'Undo' }).click()
  await expect(block(other, 'Line of argument')).toContainText('From the first window.')
  await saved(page)
  await act('Delete plan')
  await expect(happened(page)).toContainText('was deleted in another window')
  await happened(page).getByRole('button', { name: 'Restore' }).click()
  await expect(block(page, 'Line of argument')).toContainText('From the first window.')
})

test('what another window saves leaves the caret where it is, and can be undone as one step', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const other = await openBeside(page, stocked)
  await typeInto(other, 'Line of argument', 'Written here.')
  await saved(other)
  for (let letter = 0; letter < 5; letter += 1) await other.keyboard.press('ArrowLeft')

  await expect(block(page, 'Line of argument')).toContainText('Written here.')
  await typeInto(page, 'Judgement', 'From the first window.')
  await saved(page)
  await typeInto(page, 'Judgement', ' And more.')
  await saved(page)
  await expect(block(other, 'Judgement')).toContainText('From the first window. And more.')

  await other.keyboard.press('ControlOrMeta+z')
  await expect(block(other, 'Judgement')).not.toContainText('From the first window.')
  await expect(block(other, 'Line of argument')).toContainText('Written here.')
  await other.keyboard.press('ControlOrMeta+Shift+z')
  await expect(block(other, 'Judgement')).toContainText('From the first window. And more.')
  await other.keyboard.insertText('right ')
  await expect(block(other, 'Line of argument')).toContainText('Written right here.')
  await expect(block(page, 'Line of argument')).toContainText('Written right here.')
})

test('two windows that both change a plan lose neither: a person chooses', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const other = await openBeside(page, stocked)
  const told = (window: Page) => window.getByRole('button', { name: 'Keep what is here' })
  /** Both write at once, and both begin from one revision: whichever saves second is told. */
  async function bothWrite(words: ReadonlyMap<Page, string>) {
    for (const window of words.keys())
      await block(window, 'Line of argument').locator('[data-line]').click()
    await Promise.all([...words].map(([window, said]) => window.keyboard.insertText(said)))
    await expect.poll(async () => (await told(page).count()) + (await told(other).count())).toBe(1)
    const [loser, winner] = (await told(page).count()) === 1 ? [page, other] : [other, page]
    const said = { loser: words.get(loser) ?? '', winner: words.get(winner) ?? '' }
    await expect(block(loser, 'Line of argument')).toContainText(said.loser)
    await expect(loser.getByRole('contentinfo')).toContainText('Not saved')
    return { loser, winner, said }
  }
  const aside = (window: Page) =>
    window.getByRole('list', { name: 'Versions' }).getByText('Set aside: changed in two windows')

  const first = await bothWrite(
    new Map([
      [page, 'One here. '],
      [other, 'One there. '],
    ]),
  )
  await cleanInBoth(first.loser, 'the bar of a conflict', '[role=alert]')
  await told(first.loser).click()
  await saved(first.loser)
  await expect(block(first.winner, 'Line of argument')).toContainText(first.said.loser)
  await first.winner.getByRole('tab', { name: 'History' }).click()
  await expect(aside(first.winner)).toHaveCount(1)

  const { loser, said } = await bothWrite(
    new Map([
      [page, 'Two here. '],
      [other, 'Two there. '],
    ]),
  )
  await loser.getByRole('button', { name: 'Show the other' }).click()
  await expect(block(loser, 'Line of argument')).toContainText(said.winner)
  await expect(block(loser, 'Line of argument')).not.toContainText(said.loser)
  await expect(aside(first.winner)).toHaveCount(2)
})

test('what a person has set is still so after a restart, each setting beside the others', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await page.getByRole('button', { name: 'Fold the library' }).click()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('theme dark')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const author = page.getByRole('dialog', { name: 'Export plan' }).getByRole('textbox', {
    name: /^Author/,
  })
  await author.fill('Ann Historian')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await download
  expect(await stocked.end()).toBe(0)

  const again = await startApp(stocked.dataFolder)
  try {
    await page.goto(again.address)
    await expect(page.getByRole('heading', { name: stockedQuestion, level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByRole('button', { name: 'Show the library' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Library' })).toBeHidden()
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await expect(author).toHaveValue('Ann Historian')
  } finally {
    await again.end()
  }
})

test('the tabs of one window are its own: closing one leaves another window’s open', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const other = await openBeside(page, stocked)
  await page.getByRole('button', { name: /^Close Was the Weimar/ }).click()
  await expect(page.getByRole('heading', { name: 'Your plans' })).toBeVisible()
  await typeInto(other, 'Line of argument', 'Still writing here.')
  await saved(other)
})

test('the panes never leave the plan without room to write in', async ({ page, stocked }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openStocked(page, stocked)
  for (const pane of ['the library', 'the inspector']) {
    await page.getByRole('separator', { name: `Width of ${pane}` }).focus()
    await page.keyboard.press('End')
  }
  const widthOf = async () => (await page.getByRole('main').boundingBox())?.width ?? 0
  expect(await widthOf()).toBeGreaterThanOrEqual(380)
  await page.setViewportSize({ width: 1130, height: 800 })
  expect(await widthOf()).toBeGreaterThanOrEqual(370)
})
