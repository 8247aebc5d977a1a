/** A browser's session, ended by the person: what goes, what stays, and how one comes in again. */
import { renameSync } from 'node:fs'
import {
  command,
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
import { block, editor, typeInto } from './support/steps.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Command palette' })
const signedOut = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'This browser is signed out' })

async function signOutByMouse(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Search or run' }).click()
  const item = palette(page).getByRole('menuitem', { name: 'Sign This Browser Out' })
  await item.scrollIntoViewIfNeeded()
  await item.click()
}

async function signOutByKeys(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(palette(page).getByRole('searchbox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type('sign out')
  await expect(palette(page).getByRole('menuitem', { name: 'Sign This Browser Out' })).toBeVisible()
  await page.keyboard.press('Enter')
}

test('signing out by mouse saves, shuts every tab of this browser, and a fresh address leads in again', {
  tag: '@quick',
}, async ({ page, stocked }) => {
  await openStocked(page, stocked)
  const other = await openBeside(page, stocked)
  const words = 'Typed just before the library closes.'
  await typeInto(page, 'Line of argument', words)
  await signOutByMouse(page)

  for (const tab of [page, other]) {
    await expect(signedOut(tab)).toContainText('Press Enter in the terminal where Linchpin runs')
    await expect(editor(tab)).toHaveCount(0)
    await expect(tab).toHaveTitle('Linchpin')
    expect(await tab.evaluate(() => localStorage.length)).toBe(0)
  }
  await cleanInBoth(page, 'the page of a browser that is signed out', 'main')
  await other.reload()
  await expect(other.getByRole('alert')).toContainText('Linchpin does not know this browser.')

  // The spent address leads nowhere; the one of the next start does, and the tab goes on by itself.
  await other.goto(stocked.address)
  await expect(other.getByRole('alert')).toContainText('Linchpin does not know this browser.')
  await stocked.end()
  const again = await startApp(stocked.dataFolder, new URL(stocked.address).port)
  try {
    await openApp(other, again)
    await expect(block(other, 'Line of argument')).toContainText(words)
    await expect(block(page, 'Line of argument')).toContainText(words)
    await expect(signedOut(page)).toHaveCount(0)
  } finally {
    await again.end()
  }
})

test('signing out by keyboard asks where words cannot be saved: one can stay, or let them go', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const away = `${stocked.dataFolder}.away`
  renameSync(stocked.dataFolder, away)
  try {
    const words = 'Not on any disk.'
    await typeInto(page, 'Line of argument', words)
    await signOutByKeys(page)
    const asked = page.getByRole('alertdialog', { name: 'Sign out without saving?' })
    await expect(asked).toContainText(`Your last changes to “${stockedQuestion}” are not saved.`)
    await page.keyboard.press('Enter')
    await expect(asked).toHaveCount(0)
    await expect(block(page, 'Line of argument')).toContainText(words)

    await signOutByKeys(page)
    await expect(asked).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(asked.getByRole('button', { name: 'Sign out without saving' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(signedOut(page)).toBeVisible()
    await expect(page.getByText(words)).toHaveCount(0)
  } finally {
    renameSync(away, stocked.dataFolder)
  }
})

test('words typed while this browser is being signed out stay in view', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  let go = () => {}
  const typed = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route('**/session', async (route) => {
    if (route.request().method() === 'DELETE') await typed
    await route.continue()
  })
  const asked = page.waitForRequest((request) => request.method() === 'DELETE')
  await signOutByMouse(page)
  await asked
  // No save begins by itself from here on.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1000)
  const words = 'Typed behind the saving.'
  await typeInto(page, 'Judgement', words)
  go()
  await expect(signedOut(page)).toContainText(`changes to “${stockedQuestion}” are not saved`)
  await expect(block(page, 'Judgement')).toContainText(words)
})

test('another tab keeps words that are nowhere else in view when this browser is signed out', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const other = await openBeside(page, stocked)
  const words = 'Nobody has let go of this.'
  await other.clock.install()
  await other.clock.pauseAt(Date.now() + 1000)
  await typeInto(other, 'Judgement', words)
  await signOutByMouse(page)
  await expect(signedOut(page)).toBeVisible()
  await other.clock.resume()
  await expect(signedOut(other)).toContainText(`changes to “${stockedQuestion}” are not saved`)
  await expect(block(other, 'Judgement')).toContainText(words)

  // In again in a third tab: what was kept in view is saved.
  await stocked.end()
  const again = await startApp(stocked.dataFolder, new URL(stocked.address).port)
  try {
    await openApp(await page.context().newPage(), again)
    await expect(signedOut(other)).toHaveCount(0)
    await expect(block(page, 'Judgement')).toContainText(words)
  } finally {
    await again.kill()
  }
  expect(JSON.stringify(command(stocked.dataFolder, 'show', stockedQuestion))).toContain(words)
})

test('a browser that keeps nothing for pages is told so, before and after it is loaded anew', async ({
  page,
  app,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  const advice = 'allow this address to keep data (cookies and site data)'
  await openApp(page, app)
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByText(advice)).toBeVisible()
  await page.reload()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Linchpin does not know this browser.')
  await expect(alert).toContainText(advice)
})
