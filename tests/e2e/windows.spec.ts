/** What is kept and told when windows come and go, and when the desk does. */
import { expect, openApp, openStocked, type Page, startApp, test } from './support/app.ts'
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
  await expect(page.getByRole('alert').getByText('Linchpin has stopped')).toBeVisible()
  const again = await startApp(stocked.dataFolder)
  await openApp(page, again)
  await expect(block(page, 'Line of argument')).toContainText('Typed at the very last moment.')
  await again.end()
})

test('a plan changed in one window is shown by another that has nothing unsaved', async ({
  page,
  context,
  stocked,
}) => {
  await openStocked(page, stocked)
  const other = await context.newPage()
  await other.goto(new URL('/', stocked.address).href)
  await expect(block(other, 'Line of argument')).toBeVisible()
  await typeInto(page, 'Line of argument', 'From the first window.')
  await saved(page)
  await expect(block(other, 'Line of argument')).toContainText('From the first window.')
})

test('two windows that both change a plan lose neither: a person chooses', async ({
  page,
  context,
  stocked,
}) => {
  await openStocked(page, stocked)
  const other = await context.newPage()
  await other.goto(new URL('/', stocked.address).href)
  await expect(block(other, 'Line of argument')).toBeVisible()

  // Both begin from one revision; whichever saves second is told.
  const words = new Map([
    [page, 'Written in the first.'],
    [other, 'Written in the second.'],
  ])
  for (const window of words.keys())
    await block(window, 'Line of argument').locator('[data-line]').click()
  await Promise.all([...words].map(([window, said]) => window.keyboard.insertText(said)))

  const told = (window: Page) => window.getByRole('button', { name: 'Keep what is here' })
  await expect.poll(async () => (await told(page).count()) + (await told(other).count())).toBe(1)
  const [loser, winner] = (await told(page).count()) === 1 ? [page, other] : [other, page]
  await expect(block(loser, 'Line of argument')).toContainText(words.get(loser) ?? '')
  await expect(loser.getByRole('contentinfo')).toContainText('Not saved')

  await told(loser).click()
  await saved(loser)
  await expect(block(winner, 'Line of argument')).toContainText(words.get(loser) ?? '')
})
