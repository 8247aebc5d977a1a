/** Writing the parts of an argument: lists, counters, links, sections in sections, citations, hyperlinks. */
import { expect, openApp, openStocked, type Page, test } from './support/app.ts'
import { clean } from './support/axe.ts'
import { block, editor, openSample, typeInto } from './support/steps.ts'

const slash = async (page: Page, found: string) => {
  await page.keyboard.type('/')
  await page.getByRole('textbox', { name: 'Find a block to add' }).waitFor()
  await page.keyboard.type(found)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toHaveCount(0)
}

test('a point is written through by keyboard alone: analysis, counter and reply, link', {
  tag: '@quick',
}, async ({ page, stocked, faults }) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'Its makers divided power')
  await page.keyboard.press('Enter')
  await page.keyboard.type('So nobody could rule.')
  await page.keyboard.press('Enter')
  await slash(page, 'counter')
  await page.keyboard.type('Chancellors did rule by decree')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Only while a president let them.')
  const counter = block(page, 'Counter: Chancellors did rule by decree')
  await expect(counter.getByRole('group', { name: 'Reply' })).toContainText('Only while')
  await page.keyboard.press('Enter')
  await slash(page, 'link')
  await page.keyboard.type('So the Constitution did weaken it.')
  await expect(block(page, /^Point 1/).getByRole('group', { name: 'Link' })).toContainText(
    'So the Constitution did weaken it.',
  )
  // Out of the point by an empty line: the next point is there to be written.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The next claim')
  await expect(block(page, /^Point 2: The next claim/)).toHaveCount(1)
  await clean(page, 'a point with all its parts')
  expect(faults).toEqual([])
})

test('Enter leads from the line of argument to the first claim and on, and leaves no empty line behind', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const before = await editor(page).locator('[data-block]').count()
  await typeInto(page, 'Line of argument', 'Its makers weakened it.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It was flawed')
  await expect(block(page, 'Point 1: It was flawed')).toHaveCount(1)
  expect(await editor(page).locator('[data-block]').count()).toBe(before)
  await page.keyboard.press('Enter')
  await page.keyboard.type('So it could not last.')
  await expect(
    block(page, 'Point 1: It was flawed').getByRole('group', { name: 'Analysis' }),
  ).toContainText('So it could not last.')
  // A paragraph there is to be had all the same.
  await typeInto(page, 'Line of argument', '')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.keyboard.type('Free words')
  await expect(editor(page).locator('[data-block="paragraph"]').first()).toContainText('Free words')
})

test('“Add” stays in view while its own menu is open', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 2/, 'It held')
  const add = block(page, /^Point 2/).getByRole('button', { name: /^Add to/ })
  await add.click()
  await page.mouse.move(0, 0)
  await expect(page.getByRole('dialog', { name: 'What to add' })).toBeVisible()
  const button = page.locator('.plan-add[aria-expanded="true"]')
  await expect(button).toHaveCSS('opacity', '1')
  await page.keyboard.press('Escape')
  await expect(button).toHaveCount(0)
})

test('a list begins with its sign, nests by Tab, and is left by an empty item', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'Claim')
  await page.keyboard.press('Enter')
  await page.keyboard.type('1. one')
  await page.keyboard.press('Enter')
  await page.keyboard.type('inner')
  await page.keyboard.press('Tab')
  const items = block(page, 'List').getByRole('listitem')
  await expect(items).toHaveText(['one', 'inner'])
  await expect(items.nth(1)).toHaveAttribute('aria-level', '2')
  await page.keyboard.press('Shift+Tab')
  await expect(items.nth(1)).toHaveAttribute('aria-level', '1')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('After it')
  await expect(items).toHaveText(['one', 'inner'])
  await expect(block(page, /^Point 1/).getByRole('group', { name: 'Paragraph' })).toHaveText(
    /After it/,
  )
})

test('the toolbar shows what is in force, and does what its keys do', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  const toolbar = page.getByRole('toolbar', { name: 'Words' }).filter({ visible: true })
  await expect(toolbar).toHaveCount(0)
  await page.getByRole('button', { name: 'Format words' }).click()
  await typeInto(page, 'Line of argument', 'Plain ')
  await toolbar.getByRole('button', { name: 'Bold' }).click()
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.type('strong')
  await page.keyboard.press('ControlOrMeta+b')
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  const line = block(page, 'Line of argument').locator('[data-line]')
  await expect(line.locator('strong, b')).toHaveText('strong')
  await typeInto(page, /^Point 1/, 'Claim')
  await expect(toolbar.getByRole('button', { name: 'Bulleted list' })).toBeDisabled()
  await page.keyboard.press('Enter')
  await page.keyboard.type('one')
  await toolbar.getByRole('button', { name: 'Bulleted list' }).click()
  await expect(block(page, 'List').getByRole('listitem')).toHaveText('one')
  await page.keyboard.press('ControlOrMeta+Shift+7')
  await expect(block(page, 'List')).toHaveAttribute('data-list', 'numbered')
})

test('words lead to an address, which is changed and taken away where they stand', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, 'Line of argument', 'See the text')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft')
  await page.keyboard.press('ControlOrMeta+Shift+k')
  const asked = page.getByRole('dialog', { name: 'Hyperlink' })
  await asked.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(asked).toContainText('Type a web or mail address')
  await asked.getByRole('textbox', { name: 'Address' }).fill('example.org/text')
  await page.keyboard.press('Enter')
  const link = block(page, 'Line of argument').locator('a')
  await expect(link).toHaveText('text')
  await expect(link).toHaveAttribute('href', 'https://example.org/text')
  await page.keyboard.type(' there')
  await expect(link).toHaveText('text')
  await link.click()
  await page.getByRole('button', { name: 'Hyperlink …' }).filter({ visible: true }).click()
  await asked.getByRole('button', { name: 'Remove' }).click()
  await expect(link).toHaveCount(0)
  await expect(block(page, 'Line of argument')).toContainText('See the text there')

  // In a judgement that is still to be written there are no words to lead anywhere: the address is some.
  await block(page, 'Judgement').locator('[data-empty]').click()
  await page.keyboard.press('ControlOrMeta+Shift+k')
  await asked.getByRole('textbox', { name: 'Address' }).fill('example.org')
  await page.keyboard.press('Enter')
  await expect(block(page, 'Judgement').locator('a')).toHaveText('https://example.org')
})

test('@ cites a source and its page in the sentence; Enter on it opens it for more', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await openSample(page)
  const line = block(page, 'Line of argument').locator('[data-line]')
  await typeInto(page, 'Line of argument', ' As is said ')
  await page.keyboard.type('@')
  await page.getByRole('textbox', { name: 'Find a source to cite' }).waitFor()
  await page.keyboard.type('conquest 58')
  await page.getByRole('menuitem', { name: /^Conquest/ }).waitFor()
  await page.keyboard.press('Enter')
  const citation = line.getByRole('button', { name: /^Citation/ })
  await expect(citation).toHaveText('Conquest 1968, p. 58')
  await page.keyboard.type('.')
  await expect(line).toHaveText(/As is said\s*Conquest 1968, p\. 58\./)
  // By keyboard: onto the citation with the arrows, and into it with Enter.
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(citation).toHaveAttribute('data-selected', '')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Citation' })
  await dialog.getByRole('textbox', { name: 'Words before' }).fill('see')
  await dialog.getByRole('button', { name: 'Another source' }).click()
  const second = dialog.getByRole('group', { name: 'Source 2' })
  await second.getByRole('combobox', { name: 'Source' }).fill('Cohen')
  await page.getByRole('option', { name: /^Cohen/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await clean(page, 'a citation of several sources')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(citation).toHaveText('Conquest 1968, p. 58; Cohen 1977')
  // By mouse: opened, with all that it cites, and taken away.
  await citation.click()
  await expect(second.getByRole('combobox', { name: 'Source' })).toHaveValue(/^Cohen/)
  await dialog.getByRole('button', { name: 'Take the citation away' }).click()
  await expect(citation).toHaveCount(0)
})

test('a sign that opens a menu stays as it was typed, or is taken back by Backspace', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, 'Line of argument', 'Write to ')
  await page.keyboard.type('@')
  await page.getByRole('textbox', { name: 'Find a source to cite' }).waitFor()
  await page.keyboard.type('nobody')
  await page.keyboard.press('Escape')
  await page.keyboard.type(', me@home')
  await expect(block(page, 'Line of argument').locator('[data-line]')).toHaveText(
    'Write to @nobody, me@home',
  )
  await page.keyboard.type(' @')
  await page.getByRole('textbox', { name: 'Find a source to cite' }).waitFor()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('or write')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.keyboard.type('/')
  const found = page.getByRole('dialog', { name: 'What to add' })
  await page.getByRole('textbox', { name: 'Find a block to add' }).fill('zz')
  await expect(found).toContainText('Nothing is called that.')
  await page.getByRole('textbox', { name: 'Find a block to add' }).fill('')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('Later.')
  await expect(block(page, 'Line of argument').locator('[data-line]')).toHaveText(
    'Write to @nobody, me@home or write',
  )
  await expect(editor(page).getByRole('group', { name: 'Paragraph' })).toHaveText(/Later\.$/)
})

test('a section nests in the one before it, and comes out again', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  const against = block(page, 'Section: Against')
  await against.locator('[data-line="title"]').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Tab')
  await expect(
    block(page, 'Section: For').getByRole('group', { name: 'Section: Against' }),
  ).toHaveCount(1)
  await page.keyboard.press('Shift+Tab')
  await expect(
    block(page, 'Section: For').getByRole('group', { name: 'Section: Against' }),
  ).toHaveCount(0)
  await expect(editor(page).getByRole('group', { name: 'Section: Against' })).toHaveCount(1)
})

test('a block gives its menu to the right button beside its words, and to Shift F10 in them', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'Its makers divided power')
  const point = block(page, /^Point 1/)
  await point.click({ button: 'right', position: { x: 150, y: 12 } })
  const menu = page.getByRole('menu', { name: 'This point' })
  await expect(menu.getByRole('menuitem', { name: 'Move down' })).toBeVisible()
  // Where the pointer is.
  const [at, opened] = [await point.boundingBox(), await menu.boundingBox()]
  expect(Math.abs((opened?.x ?? 0) - (at?.x ?? 0) - 150)).toBeLessThan(12)
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()

  // On words it is left to the system, which mends spelling there.
  const isLeft = page.evaluate(
    () =>
      new Promise((tell) =>
        window.addEventListener('contextmenu', (event) => tell(!event.defaultPrevented), {
          once: true,
        }),
      ),
  )
  await point.locator('[data-line]').first().click({ button: 'right' })
  expect(await isLeft).toBe(true)

  await point.locator('[data-line]').first().click()
  await page.keyboard.press('Shift+F10')
  await expect(menu.locator(':focus')).toHaveCount(1)
  await page.keyboard.type('move d')
  await expect(menu.getByRole('menuitem', { name: 'Move down' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(block(page, /^Point 2: Its makers/)).toBeVisible()
})

test('Esc leads out of the words to the handle of their block, and typing or Esc back to where one was', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'Its makers divided power')
  await page.keyboard.press('ControlOrMeta+ArrowLeft')
  await page.keyboard.press('Escape')
  const point = block(page, /^Point 1/)
  await expect(point.getByRole('button', { name: 'Move or change point' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(point.getByRole('button', { name: 'What is in point 1' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(point.getByRole('button', { name: /^Stance/ })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('all ')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.type('the ')
  await expect(point.locator('[data-line="claim"]')).toHaveText('Its makers divided all the power')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu', { name: 'This point' })).toBeVisible()
})

test('a click beside the words of a block puts the caret into it, and not at the top of the plan', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await block(page, 'Judgement').locator('.plan-label').click()
  await page.keyboard.type('On balance, no.')
  await expect(block(page, 'Judgement')).toContainText('On balance, no.')
})
