/** A hand that works the app and counts: clicks, drags, shortcuts and keys that command; not what is written. */
import type { Locator, Page } from '@playwright/test'

export type Hand = ReturnType<typeof handOn>

export function handOn(page: Page) {
  const steps: string[] = []
  return {
    /** What was done, an operation each. */
    steps: steps as readonly string[],
    async click(what: string, target: Locator): Promise<void> {
      await target.click()
      steps.push(`click ${what}`)
    },
    /** Where the words end, so that writing goes on behind them. */
    async clickEnd(what: string, line: Locator): Promise<void> {
      const box = await line.boundingBox()
      if (!box) throw new Error(`there is no ${what}`)
      await line.click({ position: { x: box.width - 2, y: box.height - 6 } })
      steps.push(`click ${what}`)
    },
    async drag(what: string, from: Locator, to: Locator): Promise<void> {
      await from.dragTo(to)
      steps.push(`drag ${what}`)
    },
    async press(key: string, what: string): Promise<void> {
      await page.keyboard.press(key)
      steps.push(`${key}: ${what}`)
    },
    /** Prose, the fields of a source, digits of a page: a person has to write them in any program. */
    async write(words: string): Promise<void> {
      await page.keyboard.type(words)
    },
  }
}
