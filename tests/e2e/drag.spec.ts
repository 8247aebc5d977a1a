/** Dragging into, within and between plans: what lands where, what is shown meanwhile, and what cannot. */
import { expect, type Page } from './support/app.ts'
import { cleanInBoth } from './support/axe.ts'
import { openPlans, otherQuestion, question, test } from './support/dragged.ts'
import {
  bring,
  carry,
  cursor,
  dragBlock,
  flick,
  grip,
  take,
  takeAway,
  watchCursor,
} from './support/dragging.ts'
import { block, editor, find, openPlan, snippet } from './support/steps.ts'

const decree = 'Article 48 let the President rule by decree.'

const line = (page: Page) => page.locator('.plan-landing')
const slot = (page: Page) => editor(page).locator('[data-landing]')
/** The blocks directly in a block (or the plan), by their names. */
async function names(page: Page, inside?: string | RegExp): Promise<string[]> {
  const root = inside === undefined ? editor(page) : block(page, inside).first()
  return root.evaluate((dom) =>
    [...dom.querySelectorAll<HTMLElement>('[data-block]')]
      .filter((one) => {
        const around = one.parentElement?.closest('[data-block]') ?? null
        return around === (dom.matches('[data-block]') ? dom : null)
      })
      .map((one) => one.getAttribute('aria-label') ?? ''),
  )
}
/** Every line of the plan, in order. */
const words = (page: Page): Promise<string[]> =>
  editor(page).locator('[data-line]').allTextContents()
const undo = (page: Page) =>
  page.getByRole('button', { name: 'Undo' }).filter({ visible: true }).click()

// All of the plan in view, so that what is dragged to is there to be dropped on.
test.use({ viewport: { width: 1440, height: 1700 } })

test.beforeEach(async ({ page, dragged, faults }) => {
  expect(faults).toEqual([])
  await openPlans(page, dragged, question)
  await watchCursor(page)
})

test('evidence goes from one point to another, and into the body of a counter', {
  tag: '@quick',
}, async ({ page }) => {
  await dragBlock(page, block(page, /^Evidence: Hindenburg/), block(page, /^Point 3/), { y: -14 })
  expect(await names(page, /^Point 3/)).toEqual(['Evidence: Hindenburg was elected', 'List'])
  await expect(page.locator('[aria-live]').getByText('moved to place 1 of 2')).toBeAttached()
  await dragBlock(page, block(page, /^Evidence: Article 48/), block(page, /^Evidence: Seeckt/), {
    y: -3,
  })
  expect(await names(page, /^Counter/)).toEqual([
    'Evidence: Seeckt ruled',
    'Evidence: Article 48 let the President rule',
  ])
  await undo(page)
  await undo(page)
  expect(await names(page, /^Point 1/)).toEqual([
    'Evidence: Article 48 let the President rule',
    'Evidence: Hindenburg was elected',
    'Analysis',
    'Link',
  ])
})

test('points go between sections, into the sections in them and into empty ones, which say so', async ({
  page,
}) => {
  await dragBlock(page, block(page, /^Point 1/), block(page, /^Point 4: The Centre/), { y: 8 })
  expect(await names(page, 'Section: The parties')).toEqual([
    'Point 3: The decree powers',
    'Point 4: The Centre',
  ])
  const money = block(page, 'Section: Money')
  await expect(money.getByText('Drop points into this section')).toBeVisible()
  await take(page, grip(block(page, /^Point 1: The army/)))
  await carry(page, money, { y: -10 })
  await expect(money).toHaveAttribute('data-landing')
  await expect.poll(() => cursor(page)).toBe('move')
  await page.mouse.up()
  await expect(page.locator('[data-landing]')).toHaveCount(0)
  expect(await names(page, 'Section: Money')).toEqual(['Point 4: The army'])
  await expect(money.getByText('Drop points into this section')).toBeHidden()
})

test('sections change places, and go into each other two levels deep and no deeper', async ({
  page,
}) => {
  await dragBlock(page, block(page, 'Section: Money'), block(page, 'Section: Powers'), { y: 3 })
  expect((await names(page)).slice(0, 3)).toEqual([
    'Line of argument',
    'Section: Money',
    'Section: Powers',
  ])
  await dragBlock(page, block(page, 'Section: Powers'), block(page, 'Section: Money'), { y: -20 })
  expect(await names(page, 'Section: Money')).toEqual(['Section: Powers'])
  // A section with a section in it goes into no other: it lands before or behind.
  await dragBlock(page, block(page, 'Section: People'), block(page, 'Section: Powers'))
  expect(await names(page, 'Section: Money')).toEqual(['Section: Powers'])
  expect((await names(page)).slice(1, 3).sort()).toEqual(['Section: Money', 'Section: People'])
})

const strays: readonly [string, string | RegExp, string | RegExp][] = [
  ['a section in the middle of a point', 'Section: Money', /^Point 1: The decree/],
  ['a counter outside points', /^Counter/, 'Line of argument'],
  ['a link to the question in a judgement', 'Link', 'Judgement'],
  ['the line of argument inside a point', 'Line of argument', /^Point 1: The decree/],
  ['a point on itself', /^Point 1: The decree/, /^Evidence: Article 48/],
]
test('what cannot land says so by the cursor, shows no mark and stays', async ({ page }) => {
  const before = await words(page)
  for (const [says, what, where] of strays)
    await test.step(says, async () => {
      await take(page, grip(block(page, what)))
      await carry(page, block(page, where))
      await expect.poll(() => cursor(page)).toBe('none')
      await expect(line(page)).toHaveCount(0)
      await expect(slot(page)).toHaveCount(0)
      await page.mouse.up()
      await expect(page.locator('[data-dragged]')).toHaveCount(0)
    })
  expect(await words(page)).toEqual(before)
})

test('Escape calls a drag off, takes the mark away and says so', async ({ page }) => {
  const before = await words(page)
  await take(page, grip(block(page, /^Evidence: Hindenburg/)))
  await carry(page, block(page, /^Evidence: Seeckt/), { y: 4 })
  await expect(line(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(line(page)).toHaveCount(0)
  await expect(
    page.locator('[aria-live]').getByText('Cancelled. Nothing was moved.'),
  ).toBeAttached()
  await page.mouse.up()
  expect(await words(page)).toEqual(before)
})

test('several blocks are selected by Shift and a click, and go together by one handle', async ({
  page,
}) => {
  await block(page, /^Evidence: Article 48/)
    .locator('[data-line]')
    .first()
    .click()
  await block(page, 'Analysis').hover()
  await grip(block(page, 'Analysis')).click({ modifiers: ['Shift'] })
  await expect(page.locator('[data-chosen]')).toHaveCount(3)
  await dragBlock(page, block(page, /^Evidence: Hindenburg/), block(page, /^Point 4/), { y: -14 })
  expect(await names(page, /^Point 4/)).toEqual([
    'Evidence: Article 48 let the President rule',
    'Evidence: Hindenburg was elected',
    'Analysis',
  ])
  await expect(
    page.locator('[aria-live]').getByText('3 blocks moved to places 1 to 3'),
  ).toBeAttached()
  await undo(page)
  expect(await names(page, /^Point 1/)).toHaveLength(4)
})

test('words selected over several blocks take these blocks along, by mouse and by Alt and an arrow', async ({
  page,
}) => {
  const from = await block(page, /^Evidence: Article 48/)
    .locator('[data-line]')
    .first()
    .boundingBox()
  const to = await block(page, /^Evidence: Hindenburg/)
    .locator('[data-line]')
    .first()
    .boundingBox()
  if (!from || !to) throw new Error('no words to select')
  await page.mouse.move(from.x + 60, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(to.x + 90, to.y + 8, { steps: 4 })
  await page.mouse.up()
  await expect(page.locator('[data-chosen]')).toHaveCount(2)
  await page.keyboard.press('Alt+ArrowDown')
  expect(await names(page, /^Point 1/)).toEqual([
    'Analysis',
    'Evidence: Article 48 let the President rule',
    'Evidence: Hindenburg was elected',
    'Link',
  ])
  await dragBlock(page, block(page, /^Evidence: Article 48/), block(page, /^Point 3/), { y: -14 })
  expect(await names(page, /^Point 3/)).toHaveLength(3)
})

test('snippets dropped on words land beside them, where the line is, and take no word away', async ({
  page,
}) => {
  await find(page, 'decree')
  const analysis = block(page, 'Analysis')
  const before = await words(page)
  await take(page, snippet(page, decree))
  await carry(page, analysis)
  await expect(line(page)).toBeVisible()
  await expect.poll(() => cursor(page)).toBe('copy')
  const [mark, under] = [await line(page).boundingBox(), await analysis.boundingBox()]
  expect(mark?.y).toBeGreaterThan((under?.y ?? 0) + (under?.height ?? 0))
  await page.mouse.up()
  expect(await names(page, /^Point 1/)).toEqual([
    'Evidence: Article 48 let the President rule',
    'Evidence: Hindenburg was elected',
    'Analysis',
    `Evidence: ${decree}`,
    'Link',
  ])
  const after = await words(page)
  expect(before.filter((one) => !after.includes(one))).toEqual([])
})

test('a snippet dropped on the foot of a point goes before the analysis that speaks of it', async ({
  page,
}) => {
  await find(page, 'decree')
  await take(page, snippet(page, decree))
  await carry(page, block(page, /^Point 1/), { y: -6 })
  await expect(slot(page)).toHaveAttribute('aria-label', /^Point 1/)
  await page.mouse.up()
  expect(await names(page, /^Point 1/)).toEqual([
    'Evidence: Article 48 let the President rule',
    'Evidence: Hindenburg was elected',
    `Evidence: ${decree}`,
    'Analysis',
    'Link',
  ])
})

test('a snippet fills an empty paragraph, which is lit as its slot, though it is let go at once', async ({
  page,
}) => {
  await find(page, 'decree')
  const empty = block(page, 'Paragraph').last()
  await take(page, snippet(page, decree))
  await flick(page, empty)
  await expect(slot(page)).toHaveCount(1)
  await page.mouse.up()
  expect((await names(page)).slice(-3)).toEqual(['Paragraph', `Evidence: ${decree}`, 'Judgement'])
  await undo(page)
  expect((await names(page)).slice(-3)).toEqual(['Paragraph', 'Paragraph', 'Judgement'])
})

/**
 * Comes to the handle of a snippet that was found as keys do: by its row. Focus that a script puts on the
 * handle itself is sent to the first row by the list a moment later.
 */
async function toHandle(page: Page): Promise<void> {
  await snippet(page, decree).focus()
  await page.keyboard.press('ArrowRight')
  await expect(snippet(page, decree).getByRole('button', { name: /^Drag/ })).toBeFocused()
}

test('by keyboard a snippet is dragged from its handle to a block of a list, which the plan shows', async ({
  page,
}) => {
  await find(page, 'decree')
  await toHandle(page)
  await page.keyboard.press('Enter')
  const places = page.getByRole('listbox', { name: 'Drop into …' })
  await expect(places).toBeVisible()
  await expect(places.locator(':focus')).toHaveAccessibleName('By the caret')
  for (let at = 0; at < 9; at += 1) {
    if ((await places.locator('[data-drop-target]').textContent())?.startsWith('Point 3')) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(slot(page)).toHaveAccessibleName(/^Point 3/)
  await cleanInBoth(
    page,
    'the list of places',
    'div:has(> [role=listbox][aria-label^="Drop into"])',
  )
  await page.keyboard.press('Enter')
  await expect(places).toBeHidden()
  expect(await names(page, /^Point 3/)).toEqual([`Evidence: ${decree}`, 'List'])
  await expect(page.locator('[aria-live]').getByText('Evidence put into Point 3')).toBeAttached()
  await expect(editor(page)).toBeFocused()
  await expect(slot(page)).toHaveCount(0)
})

test('Escape ends a drag by keyboard where it began', async ({ page }) => {
  await find(page, 'decree')
  const before = await words(page)
  await toHandle(page)
  await page.keyboard.press('Enter')
  const places = page.getByRole('listbox', { name: 'Drop into …' })
  await expect(places.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(places).toBeHidden()
  await expect(snippet(page, decree).getByRole('button', { name: /^Drag/ })).toBeFocused()
  expect(await words(page)).toEqual(before)
})

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Open plans' }).getByRole('button', { name, exact: true })

test('a drag that rests on another tab shows that plan, and copies the blocks into it', async ({
  page,
}) => {
  await openPlan(page, otherQuestion)
  await tab(page, question).click()
  await block(page, /^Evidence: Article 48/)
    .locator('[data-line]')
    .first()
    .click()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.locator('[data-chosen]')).toHaveCount(2)
  await take(page, grip(block(page, /^Evidence: Article 48/)))
  await carry(page, tab(page, otherQuestion))
  await expect(page.getByRole('heading', { level: 1, name: otherQuestion })).toBeVisible()
  await carry(page, block(page, /^Evidence: The Dawes Plan/), { y: 4 })
  await expect(line(page)).toBeVisible()
  await expect.poll(() => cursor(page)).toBe('copy')
  await page.mouse.up()
  expect(await names(page, /^Point 1/)).toEqual([
    'Evidence: Article 48 let the President rule',
    'Evidence: Hindenburg was elected',
    'Evidence: The Dawes Plan',
  ])
  await expect(
    page.locator('[aria-live]').getByText('2 blocks copied into Point 1: It did.'),
  ).toBeAttached()
  await undo(page)
  expect(await names(page, /^Point 1/)).toEqual(['Evidence: The Dawes Plan'])
  await tab(page, question).click()
  expect(await names(page, /^Point 1/)).toHaveLength(4)
  await expect(page.locator('[data-dragged]')).toHaveCount(0)
})

test('in a narrow window a drag that rests on what shows the plan shows it, to be dropped into', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 1700 })
  await page.getByRole('radio', { name: 'Library' }).click()
  await find(page, 'decree')
  await expect(snippet(page, decree).getByRole('button', { name: /^Drag/ })).toBeHidden()
  await take(page, snippet(page, decree))
  await carry(page, page.getByRole('radio', { name: 'Plan' }))
  await expect(block(page, /^Point 3/)).toBeVisible()
  await carry(page, block(page, /^Point 3/), { y: -14 })
  await expect.poll(() => cursor(page)).toBe('copy')
  await page.mouse.up()
  expect(await names(page, /^Point 3/)).toEqual([`Evidence: ${decree}`, 'List'])
  await expect(editor(page)).toBeFocused()
  await expect(slot(page)).toHaveCount(0)
})

test('what a plan has once fills the other plan’s own while that is empty, and lands nowhere else', async ({
  page,
}) => {
  await openPlan(page, otherQuestion)
  await tab(page, question).click()
  const copyArgument = async () => {
    await take(page, grip(block(page, 'Line of argument')))
    await carry(page, tab(page, otherQuestion))
    await expect(page.getByRole('heading', { level: 1, name: otherQuestion })).toBeVisible()
  }
  await copyArgument()
  await carry(page, block(page, 'Judgement'))
  await expect.poll(() => cursor(page)).toBe('none')
  await carry(page, block(page, 'Line of argument'))
  await expect.poll(() => cursor(page)).toBe('copy')
  await page.mouse.up()
  await expect(block(page, 'Line of argument')).toContainText('It was undermined by its makers.')
  await tab(page, question).click()
  await copyArgument()
  await carry(page, block(page, 'Line of argument'))
  await expect.poll(() => cursor(page)).toBe('none')
  await page.mouse.up()
  await expect(block(page, 'Line of argument')).toHaveCount(1)
})

test('blocks dragged in from another window are copied, and told by the cursor what takes them', async ({
  page,
  dragged,
}) => {
  const other = await page.context().newPage()
  await other.goto(new URL('/', dragged.address).href)
  await editor(other).waitFor()
  const taken = await takeAway(grip(block(other, /^Counter/)))
  await page.bringToFront()
  const drag = await bring(page, taken)
  await drag.carry(block(page, 'Line of argument'))
  await expect.poll(() => cursor(page)).toBe('none')
  await drag.carry(block(page, 'Analysis'))
  await expect.poll(() => cursor(page)).toBe('copy')
  await drag.drop()
  await expect(block(page, /^Counter: It obeyed/)).toHaveCount(2)
  expect(await names(page, /^Counter: It obeyed/)).toEqual(['Evidence: Seeckt ruled'])
  const ids = await editor(page)
    .locator('[data-block]')
    .evaluateAll((doms) => doms.map((dom) => dom.getAttribute('data-id')))
  expect(new Set(ids).size).toBe(ids.length)
})

test('words from outside land as paragraphs beside what they are dropped on, cleaned as when pasted', async ({
  page,
}) => {
  const before = await words(page)
  const drag = await bring(page, {
    'text/plain': 'One\nTwo',
    'text/html':
      '<p style="color: red">A <b>bold</b> word<script>1</script></p><ul><li>first</li><li>second</li></ul>',
  })
  await drag.carry(block(page, /^Evidence: Article 48/))
  await expect.poll(() => cursor(page)).toBe('copy')
  await expect(line(page)).toBeVisible()
  await drag.drop()
  expect(await names(page, /^Point 1/)).toEqual([
    'Evidence: Article 48 let the President rule',
    'Paragraph',
    'List',
    'Evidence: Hindenburg was elected',
    'Analysis',
    'Link',
  ])
  const after = await words(page)
  expect(after.filter((one) => !before.includes(one))).toEqual(['A bold word', 'first', 'second'])
  expect(before.filter((one) => !after.includes(one))).toEqual([])
  await expect(line(page)).toHaveCount(0)
  await undo(page)
  expect(await words(page)).toEqual(before)
})

test('words from outside fill an empty line, and a link stays one', async ({ page }) => {
  await openPlan(page, otherQuestion)
  const argument = block(page, 'Line of argument')
  const drag = await bring(page, {
    'text/uri-list': 'https://example.org/weimar',
    'text/plain': 'https://example.org/weimar',
    'text/html': '<a href="https://example.org/weimar">The Weimar years</a>',
  })
  await drag.carry(argument)
  await expect(slot(page)).toHaveCount(1)
  await drag.drop()
  await expect(argument.getByRole('link', { name: 'The Weimar years' })).toBeVisible()
  await expect(slot(page)).toHaveCount(0)
})

test('more than a plan takes at once is not taken, and one is told what to do instead', async ({
  page,
}) => {
  const before = await words(page)
  const drag = await bring(page, { 'text/plain': 'word '.repeat(50_000) })
  await drag.carry(block(page, /^Evidence: Article 48/))
  await drag.drop()
  await expect(page.getByText('Import it as notes instead.')).toBeVisible()
  expect(await words(page)).toEqual(before)
})

test('a whole note is dragged by its heading, and its snippets land in their order as one step', async ({
  page,
}) => {
  const heading = page
    .getByRole('region', { name: 'Library' })
    .getByRole('row', { level: 1 })
    .filter({ hasText: 'Why was the Weimar Republic unpopular in its first months?' })
  await take(page, heading)
  await carry(page, block(page, /^Point 3/), { y: -6 })
  await expect.poll(() => cursor(page)).toBe('copy')
  await page.mouse.up()
  const landed = block(page, /^Point 3/).getByRole('group', { name: /^Evidence: / })
  await expect(landed).toHaveCount(6)
  await expect(landed.first()).toContainText('The Republic was born on 9 November 1918')
  await expect(landed.nth(2)).toContainText('In Jan. 1919 the Spartacists rose')
  await undo(page)
  await expect(landed).toHaveCount(0)
})

test.describe('in a window that the plan is too long for', () => {
  test.use({ viewport: { width: 1440, height: 600 } })

  test('what is moved by a menu comes into view with the caret in it, and what undo brings back too', async ({
    page,
  }) => {
    const evidence = block(page, /^Evidence: Hindenburg/)
    const stepIn = page.getByRole('menu', { name: 'Move to' })
    await evidence.locator('[data-line]').click()
    await page.keyboard.press('Shift+F10')
    await expect(page.getByRole('menu', { name: 'This evidence' }).locator(':focus')).toHaveCount(1)
    await page.keyboard.type('move to')
    await expect(page.getByRole('menuitem', { name: 'Move to …' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(stepIn.getByRole('menuitem').first()).toBeVisible()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(block(page, 'Judgement').getByRole('group')).toBeInViewport({ ratio: 1 })
    await page.keyboard.type('!')
    await expect(evidence).toContainText('Hindenburg was elected!')
    await page.keyboard.press('ControlOrMeta+z')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(block(page, /^Point 1/).getByRole('group')).toHaveCount(4)
    await expect(evidence).toBeInViewport()
  })

  test('a drag held at the lower edge scrolls on, and lands on what has come into view', async ({
    page,
  }) => {
    const scrolled = () =>
      editor(page).evaluate((dom) => {
        for (let at = dom.parentElement; at; at = at.parentElement)
          if (at.scrollTop > 0) return at.scrollTop
        return 0
      })
    const judgement = block(page, 'Judgement')
    await expect(judgement).not.toBeInViewport()
    await find(page, 'decree')
    await take(page, snippet(page, decree))
    const box = await page.getByRole('main', { name: 'Plan' }).boundingBox()
    if (!box) throw new Error('the plan is not on the page')
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 30]
    await page.mouse.move(x, y - 60, { steps: 4 })
    await page.mouse.move(x, y - 1)
    await page.mouse.move(x, y)
    await expect.poll(scrolled).toBeGreaterThan(200)
    await expect(judgement).toBeInViewport()
    await carry(page, judgement)
    await page.mouse.up()
    await expect(judgement.getByRole('group', { name: /^Evidence: Article 48/ })).toBeVisible()
  })
})
