/** Plans as wholes: copied, put away, deleted and brought back; tabs that say what is not saved. */
import {
  expect,
  openApp,
  openStocked,
  type Page,
  startApp,
  stockedQuestion,
  test,
} from './support/app.ts'
import { clean } from './support/axe.ts'
import { allPlans, block, editor, newPlan, saved, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const tabs = (page: Page) => page.getByRole('navigation', { name: 'Open plans' })
const tabNames = (page: Page) => tabs(page).getByRole('listitem').allInnerTexts()
const toast = (page: Page) => page.getByRole('region', { name: 'What happened' })

/** Chooses something in the menu of the plan that is shown. */
async function inPlanMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More for this plan' }).click()
  await page.getByRole('menuitem', { name }).click()
}

test('a deleted plan is brought back as it was: at once, or later out of the bin', {
  tag: '@quick',
}, async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await typeInto(page, 'Line of argument', 'Not in vain.')
  await inPlanMenu(page, 'Delete plan')
  await expect(
    page.getByRole('heading', { name: 'Plan an essay from your own notes' }),
  ).toBeVisible()
  await toast(page).getByRole('button', { name: 'Undo' }).click()
  await expect(block(page, 'Line of argument')).toContainText('Not in vain.')

  await inPlanMenu(page, 'Delete plan')
  await expect(editor(page)).toHaveCount(0)
  const dialog = await allPlans(page)
  await expect(dialog.getByText('No plans')).toBeVisible()
  await dialog.getByRole('tab', { name: 'Bin' }).click()
  await expect(dialog.getByRole('listitem')).toContainText('Deleted just now')
  await dialog.getByRole('button', { name: `Restore ${stockedQuestion}` }).click()
  await expect(dialog.getByText('The bin is empty')).toBeVisible()
  await dialog.getByRole('tab', { name: 'Plans' }).click()
  await dialog.getByRole('button', { name: new RegExp(`^${stockedQuestion}`) }).click()
  await expect(block(page, 'Line of argument')).toContainText('Not in vain.')
})

test('a plan is gone for good only when it is deleted out of the bin', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await inPlanMenu(page, 'Delete plan')
  const dialog = await allPlans(page)
  await dialog.getByRole('tab', { name: 'Bin' }).click()
  await dialog.getByRole('button', { name: /^Delete for good/ }).click()
  const asked = page.getByRole('alertdialog', { name: 'Delete this plan for good?' })
  await asked.getByRole('button', { name: 'Keep it in the bin' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await dialog.getByRole('button', { name: /^Delete for good/ }).click()
  await asked.getByRole('button', { name: 'Delete for good' }).click()
  await expect(dialog.getByText('The bin is empty')).toBeVisible()
  await expect(toast(page)).toContainText('for good')
})

test('an archived plan is out of the way, can be opened and written in, and brought back', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await newPlan(page, 'How far did it recover by 1929?')
  await inPlanMenu(page, 'Archive plan')
  await expect(tabs(page).getByRole('listitem')).toHaveCount(1)
  const dialog = await allPlans(page)
  await dialog.getByRole('tab', { name: 'Archive' }).click()
  await dialog.getByRole('button', { name: /^How far did it recover/ }).click()
  await typeInto(page, 'Line of argument', 'Hardly at all.')
  await saved(page)
  await expect(page.getByText('This plan is in the archive.')).toBeVisible()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByText('This plan is in the archive.')).toHaveCount(0)
  await expect(block(page, 'Line of argument')).toContainText('Hardly at all.')
})

test('with more tabs than there is room for, the one that is shown stays in view, and all of the window', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await page.setViewportSize({ width: 900, height: 700 })
  for (const year of [1923, 1925, 1929]) await newPlan(page, `How far did it recover by ${year}?`)
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeInViewport({
    ratio: 1,
  })
  await expect(page.getByRole('button', { name: 'More for this plan' })).toBeInViewport({
    ratio: 1,
  })
  const shown = tabs(page).locator('[aria-current]')
  await expect(shown).toHaveText('How far did it recover by 1929?')
  await expect(shown).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'New plan' })).toHaveCSS('width', '28px')
  await page.setViewportSize({ width: 700, height: 700 })
  await expect(shown).toBeInViewport({ ratio: 1 })

  // One stop of Tab for all of them, and the arrows from one to the next.
  await shown.focus()
  await page.keyboard.press('ArrowRight')
  const first = tabs(page).getByRole('button', { name: stockedQuestion, exact: true })
  await expect(first).toBeFocused()
  await expect(first).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Tab')
  await expect(tabs(page).getByRole('button', { name: /^Close .* 1929/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'New plan' })).toBeFocused()
  await shown.focus()
  await page.keyboard.press('Delete')
  await expect(tabs(page).getByRole('listitem')).toHaveCount(3)
  await expect(shown).toHaveText('How far did it recover by 1925?')
  await expect(shown).toBeFocused()

  // The palette has the open ones before the others, and says which they are.
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  await palette.getByRole('searchbox').fill('how far')
  await expect(palette.getByRole('group', { name: 'Plans' }).getByRole('menuitem')).toHaveText([
    /1923.*Open in a tab/,
    /1925.*Open in a tab/,
    /1929\?$/,
  ])
  await page.keyboard.press('Escape')

  // A window at twice its size is low as well: the plan ends where the foot begins.
  await page.setViewportSize({ width: 640, height: 400 })
  await expect(page.getByRole('radio', { name: 'Plan' })).toBeChecked()
  const plan = await page.getByRole('main').boundingBox()
  const foot = await page.getByRole('contentinfo').boundingBox()
  expect((plan?.y ?? 0) + (plan?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
})

test('a copy of a plan is a plan of its own', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await typeInto(page, 'Line of argument', 'As it was.')
  await inPlanMenu(page, 'Duplicate plan')
  await expect(tabs(page).getByRole('listitem')).toHaveCount(2)
  await expect(block(page, 'Line of argument')).toContainText('As it was.')
  await typeInto(page, 'Line of argument', ' And as it became.')
  await saved(page)
  await tabs(page).getByRole('button', { name: stockedQuestion, exact: true }).first().click()
  await expect(block(page, 'Line of argument')).toHaveText(/As it was\.$/)
})

test('what was put away is offered no more, before its lists are read anew', async ({
  page,
  stocked,
}) => {
  let isSlow = false
  await page.routeWebSocket('**/rpc', (socket) => {
    const desk = socket.connectToServer()
    socket.onMessage((message) => {
      const waits = isSlow && message.toString().includes('/plans/list') ? 1500 : 0
      setTimeout(() => desk.send(message), waits)
    })
  })
  await openStocked(page, stocked)
  await newPlan(page, 'How far did it recover by 1929?')
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  const offered = palette.getByRole('group', { name: 'Plans' }).getByRole('menuitem')
  for (const [act, question] of [
    ['Archive plan', 'How far did it recover by 1929?'],
    ['Delete plan', stockedQuestion],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type(question)
    await expect(offered.filter({ hasText: question })).toHaveCount(1)
    await page.keyboard.press('Escape')
    isSlow = true
    await inPlanMenu(page, act)
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type(question)
    await expect(palette.getByRole('searchbox')).toHaveValue(question)
    await expect(offered.filter({ hasText: question })).toHaveCount(0)
    isSlow = false
    await page.keyboard.press('Escape')
  }
})

test('all of it is done by keyboard alone', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  for (const year of [1923, 1925, 1929]) await newPlan(page, `How far did it recover by ${year}?`)
  await tabs(page).getByRole('button', { name: stockedQuestion, exact: true }).click()
  await inPlanMenu(page, 'Archive plan')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('all plans')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'All plans' })
  await dialog.waitFor()
  await dialog.getByRole('tab', { name: 'Plans' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('tab', { name: 'Archive' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  const bringBack = dialog.getByRole('button', { name: `Bring back ${stockedQuestion}` })
  for (let presses = 0; presses < 8 && !(await isFocused(bringBack)); presses += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('The archive is empty')).toBeVisible()
  // The keyboard is still in the dialog, though what it was on is gone.
  await page.keyboard.press('Shift+Tab')
  await expect(dialog.locator(':focus')).toHaveCount(1)

  // Where others are left, it goes to the row that comes in the place of one, wherever that went.
  await dialog.getByRole('tab', { name: 'Plans' }).click()
  const row = (at: number) => dialog.getByRole('listitem').nth(at).getByRole('button').first()
  const remove = async (at: number) => {
    await dialog
      .getByRole('button', { name: /^More for/ })
      .nth(at)
      .focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Delete' }).focus()
    await page.keyboard.press('Enter')
  }
  await remove(0)
  await expect(dialog.getByRole('listitem')).toHaveCount(3)
  await expect(row(0)).toBeFocused()
  await remove(2)
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expect(row(1)).toBeFocused()
  await remove(0)
  await dialog.getByRole('tab', { name: 'Bin' }).click()
  await dialog
    .getByRole('button', { name: /^Restore/ })
    .nth(1)
    .focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expect(row(1)).toBeFocused()
  await dialog
    .getByRole('button', { name: /^Delete for good/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  const asked = page.getByRole('alertdialog', { name: 'Delete this plan for good?' })
  await asked.getByRole('button', { name: 'Delete for good' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await expect(row(0)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('the keyboard is never lost when plans come and go', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await expect(editor(page)).toBeFocused()
  const more = page.getByRole('button', { name: 'More for this plan' })
  const byKeys = async (name: RegExp) => {
    await more.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name }).focus()
    await page.keyboard.press('Enter')
  }
  for (const name of [/^Compare versions/, /^Recall/]) {
    await byKeys(name)
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect(more).toBeFocused()
  }
  await byKeys(/^Change the question/)
  await page.getByRole('textbox', { name: 'Question' }).waitFor()
  await page.keyboard.type(' Or not?')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: `${stockedQuestion} Or not?` })).toBeVisible()

  await typeInto(page, 'Judgement', 'On balance.')
  for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('ArrowLeft')
  // Chromium tells of a caret that has moved a moment after the key, and of one that was left at once not at all.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await byKeys(/^Duplicate plan/)
  await expect(tabs(page).getByRole('listitem')).toHaveCount(2)
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('Control+PageUp')
  // At once: what is typed right behind is for the plan that is shown now.
  await page.keyboard.type('*')
  await expect(block(page, 'Judgement')).toContainText('On balan*ce.')
  await byKeys(/^Archive plan/)
  await expect(tabs(page).getByRole('listitem')).toHaveCount(1)
  await expect(editor(page)).toBeFocused()
  await byKeys(/^Delete plan/)
  await expect(tabs(page).getByRole('listitem')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Question' })).toBeFocused()
  await toast(page).getByRole('button', { name: 'Undo' }).last().press('Enter')
  await expect(editor(page)).toBeFocused()
})

test('the plan that comes does not take the keyboard back from who has gone on', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  for (const year of [1925, 1929]) await newPlan(page, `How far did it recover by ${year}?`)
  const button = page.getByRole('button', { name: 'New plan' })
  // Goes on before the browser tells of the caret, which is a frame later.
  await button.evaluate((button) => {
    addEventListener('focusin', function goOn({ target }) {
      if (!(target instanceof HTMLElement && target.isContentEditable)) return
      removeEventListener('focusin', goOn)
      queueMicrotask(() => button.focus())
    })
  })
  await inPlanMenu(page, 'Archive plan')
  await expect(tabs(page).getByRole('listitem')).toHaveCount(2)
  for (let frame = 0; frame < 2; frame += 1)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused()
})

const isFocused = (of: ReturnType<Page['getByRole']>) =>
  of.evaluate((element) => element === document.activeElement)

test('a tab says that its plan is not saved, as long as it is not', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1000)
  await typeInto(page, 'Line of argument', 'On its way.')
  const tab = tabs(page).getByRole('listitem')
  await expect(tab).toContainText('not saved yet')
  await page.clock.resume()
  await saved(page)
  await expect(tab).not.toContainText('not saved yet')
})

test('tabs are there again after a restart in their order, with the one that was shown', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await newPlan(page, 'How far did it recover by 1929?')
  await newPlan(page, 'Why did it fall?')
  await tabs(page)
    .getByRole('button', { name: /^How far/ })
    .first()
    .click()
  const shown = page.getByRole('heading', { level: 1 }).filter({ visible: true })
  await expect(shown).toHaveText('How far did it recover by 1929?')
  const names = await tabNames(page)
  expect(names).toHaveLength(3)
  // Its page goes first: one that is left behind looks for the app, and is refused.
  await page.goto('about:blank')
  await stocked.end()
  const again = await startApp(stocked.dataFolder)
  try {
    await openApp(page, again)
    await expect(tabs(page).getByRole('listitem')).toHaveCount(3)
    expect(await tabNames(page)).toEqual(names)
    await expect(shown).toHaveText('How far did it recover by 1929?')
  } finally {
    await page.close()
    await again.end()
  }
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('all plans pass the rules of WCAG', async ({ page, stocked }) => {
      await openStocked(page, stocked)
      await newPlan(page, 'How far did it recover by 1929?')
      await inPlanMenu(page, 'Delete plan')
      await expect(tabs(page).getByRole('listitem')).toHaveCount(1)
      const dialog = await allPlans(page)
      for (const shelf of ['Plans', 'Archive', 'Bin']) {
        await dialog.getByRole('tab', { name: shelf }).click()
        await clean(page, shelf)
      }
    })
  })
