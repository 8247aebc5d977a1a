/** The rules of accessibility, asked of what is on the screen. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from './app.ts'

/**
 * Expects a screen to pass the rules of WCAG 2.2 A and AA and the best practices that axe knows. In the dark
 * theme only colours are another, and only what is said of them is asked again.
 * @param except rules that cannot hold for this screen.
 * @param within the part that has changed since the whole was looked at, as a selector.
 */
export async function clean(
  page: Page,
  screen: string,
  except: string[] = [],
  within = 'html',
): Promise<void> {
  const rules = new AxeBuilder({ page }).include(within)
  const isDark = (await page.locator('html').getAttribute('data-theme')) === 'dark'
  const { violations } = await (isDark
    ? rules.withRules(['color-contrast', 'link-in-text-block'])
    : rules
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .disableRules(except)
  ).analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  )
  expect(told, screen).toEqual([])
}

/** The same of a part of a screen, in both themes; it ends in the light one. */
export async function cleanInBoth(page: Page, part: string, within: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    await clean(page, `${part}, ${colorScheme}`, [], within)
  }
}
