/** Dragging as a hand does it: press, move in steps, look, let go; and drags that come from elsewhere. */
import type { Locator, Page } from '@playwright/test'

/** Where in an element, in CSS pixels from its upper left corner; from its lower edge when negative. */
export type Spot = { x?: number; y?: number }

async function pointIn(target: Locator, { x, y }: Spot = {}): Promise<[number, number]> {
  const box = await target.boundingBox()
  if (!box) throw new Error('what is dragged to is not on the page')
  const along = (size: number, at: number | undefined) =>
    at === undefined ? size / 2 : at < 0 ? size + at : at
  return [box.x + along(box.width, x), box.y + along(box.height, y)]
}

/** Takes hold of something: from here on the pointer drags it. */
export async function take(page: Page, what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded()
  await what.hover()
  await page.mouse.down()
}

/** Drags on to a place, in two steps so that the page hears of the second over its target. */
export async function carry(page: Page, to: Locator, spot?: Spot): Promise<void> {
  const [x, y] = await pointIn(to, spot)
  await page.mouse.move(x - 3, y - 1, { steps: 3 })
  await page.mouse.move(x, y)
}

/** Drags to a place in one go, so that the page hears only that the drag has come there. */
export async function flick(page: Page, to: Locator): Promise<void> {
  await page.mouse.move(...(await pointIn(to)))
}

/** The handle of a block; it shows while the pointer is over the block. */
export const grip = (of: Locator): Locator =>
  of.getByRole('button', { name: /^Move or change/ }).first()

/** Drags a block by its handle to a place and lets go. */
export async function dragBlock(page: Page, of: Locator, to: Locator, spot?: Spot): Promise<void> {
  await take(page, grip(of))
  await carry(page, to, spot)
  await page.mouse.up()
}

/** Notes on the page what the cursor says while something is dragged over it. */
export async function watchCursor(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener('dragover', (event) => {
      const says = event.defaultPrevented ? event.dataTransfer?.dropEffect : 'none'
      document.documentElement.dataset.cursor = says
    })
  })
}

/** What the cursor says: `none`, `copy` or `move`. */
export const cursor = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.cursor)

/** The data of a drag as the browser is told of it from outside the page: words by their type. */
export type Brought = Record<string, string>

/** Something that is dragged in from another program or window, by the browser's own events. */
export async function bring(page: Page, data: Brought) {
  const session = await page.context().newCDPSession(page)
  const items = Object.entries(data).map(([mimeType, words]) => ({ mimeType, data: words }))
  // Of copying, linking and moving, what programs commonly allow.
  const payload = { items, dragOperationsMask: 1 | 2 | 16 }
  let at: [number, number] = [0, 0]
  const send = (type: 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel') =>
    session.send('Input.dispatchDragEvent', { type, x: at[0], y: at[1], data: payload })
  let isIn = false
  return {
    async carry(to: Locator, spot?: Spot) {
      at = await pointIn(to, spot)
      if (!isIn) await send('dragEnter')
      isIn = true
      // Twice, as a hand does that comes to rest: the page hears of the second over its target.
      await send('dragOver')
      await send('dragOver')
    },
    drop: () => send('drop'),
    leave: () => send('dragCancel'),
  }
}

/** What a drag that begins here would bring to another window. */
export const takeAway = (what: Locator): Promise<Brought> =>
  what.evaluate((dom) => {
    const dataTransfer = new DataTransfer()
    dom.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }))
    const brought = Object.fromEntries(
      dataTransfer.types.map((type) => [type, dataTransfer.getData(type)]),
    )
    dom.dispatchEvent(new DragEvent('dragend', { bubbles: true, dataTransfer }))
    return brought
  })
