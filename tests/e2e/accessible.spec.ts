/** Every screen, by axe-core's rules for WCAG 2.2 A and AA, light and dark. */
import { expect, openApp, openStocked, test } from './support/app.ts'
import { clean } from './support/axe.ts'
import {
  block,
  editor,
  find,
  library,
  openSample,
  previewNotes,
  snippet,
  typeInto,
} from './support/steps.ts'

/** A command that says more under its name has words that are its description and not its name. */
const described = ['label-content-name-mismatch']
/** What is found by typing is moved through from the field that has the focus, and scrolls with that. */
const filtered = [...described, 'scrollable-region-focusable']

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    // Every rule is looked at on the whole page, a dozen times in a journey.
    test.beforeEach(() => test.setTimeout(300_000))

    test('an empty library, and the dialogs that fill it', async ({ page, app }) => {
      await openApp(page, app)
      await clean(page, 'first start')
      const dialog = await previewNotes(page, 'tests/fixtures/notes/weimar-notes.txt')
      await clean(page, 'import preview')
      await dialog.getByRole('button', { name: 'Cancel' }).click()
      await page.getByRole('textbox', { name: 'Question' }).fill('Was Stalin to blame?')
      await page.getByRole('definition').getByText('Stalin', { exact: true }).waitFor()
      await clean(page, 'a question that is typed')
      await page.keyboard.press('ControlOrMeta+k')
      await page.keyboard.type('show sources')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Add source' }).click()
      await clean(page, 'a new source')
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+n')
      await page.getByRole('dialog', { name: 'New plan' }).waitFor()
      await clean(page, 'a new plan')
    })

    test('a plan, its menus and its dialogs', async ({ page, stocked }) => {
      await openStocked(page, stocked)
      await clean(page, 'an empty plan')
      await typeInto(page, /^Point 1/, 'A claim.')
      await find(page, 'decree')
      await snippet(page, 'Article 48').dragTo(block(page, /^Point 1/))
      await clean(page, 'a plan with evidence, and a search')
      await block(page, /^Point 1/)
        .getByRole('button', { name: /^Stance/ })
        .click()
      await clean(page, 'the menu of stances')
      await page.keyboard.press('Escape')
      await snippet(page, 'Article 48').click()
      await page.keyboard.press('Enter')
      await page.getByRole('menu', { name: 'Insert into …' }).waitFor()
      await clean(page, 'where a snippet goes', described, '[role=menu]')
      await page.keyboard.press('Escape')
      await block(page, /^Evidence/).click({ button: 'right', position: { x: 6, y: 40 } })
      await page.getByRole('menu', { name: 'This evidence' }).waitFor()
      await clean(page, 'the menu of evidence', described, '[role=menu]')
      await page.keyboard.press('Escape')
      await typeInto(page, /^Point 1/, ' ')
      await editor(page).getByRole('button', { name: 'Add to point' }).click()
      await page.getByRole('menu', { name: 'Add' }).waitFor()
      await clean(page, 'what to add', filtered, '[role=menu]')
      await page.keyboard.press('Escape')
      await block(page, /^Point 1/)
        .getByText('A claim.')
        .dblclick()
      await page.keyboard.press('ControlOrMeta+Shift+k')
      await page.getByRole('dialog', { name: 'Hyperlink' }).waitFor()
      await clean(page, 'a hyperlink', [], '[role=dialog]')
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('dialog', { name: 'Command palette' }).waitFor()
      await clean(page, 'the palette', filtered, '[role=dialog]')
      await page.keyboard.press('Escape')
      await editor(page).getByRole('button', { name: 'No source yet: cite' }).click()
      await clean(page, 'citing evidence')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await clean(page, 'export')
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+f')
      await page.getByRole('searchbox', { name: 'Find in plan' }).fill('claim')
      await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 1')
      await clean(page, 'a search in the plan')
      await page.keyboard.press('ControlOrMeta+/')
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
      await clean(page, 'the sheet of keys')
    })

    test('what is beside a plan', async ({ page, app }) => {
      await openApp(page, app)
      await openSample(page)
      // The library is looked at elsewhere, and has many things to compare with each other.
      await page.keyboard.press('ControlOrMeta+1')
      await expect(library(page)).toBeHidden()
      const checks = page.getByRole('list', { name: 'Checks' })
      await checks.getByRole('listitem').first().hover()
      await checks.getByRole('button', { name: 'Why' }).first().click()
      await checks.getByRole('button', { name: 'Not here' }).first().click()
      await checks.getByRole('button', { name: /^Weak: \d+ points/ }).click()
      await page.getByRole('button', { name: '1 finding set aside · show' }).click()
      await clean(page, 'the checks', [], '[data-pane=inspector]')
      for (const tab of ['Outline', 'Balance', 'Sources', 'History']) {
        await page.getByRole('tab', { name: tab }).click()
        await clean(page, tab, [], '[data-pane=inspector]')
      }
      const dialog = async (command: string, name: string) => {
        await page.getByRole('button', { name: 'More for this plan' }).click()
        await page.getByRole('menuitem', { name: command }).click()
        await page.getByRole('dialog', { name }).waitFor()
      }
      await dialog('Change template', 'Change template')
      await page.getByText('Judgement of an interpretation').click()
      await clean(page, 'another template', [], '[role=dialog]')
      await page.keyboard.press('Escape')
      await dialog('Save as template', 'Save as template')
      await clean(page, 'a template of one’s own', [], '[role=dialog]')
      await page.keyboard.press('Escape')
      await dialog('Recall', 'Recall')
      await page.getByRole('textbox', { name: 'Evidence: Point 1' }).fill('Cheka, December 1917')
      await page.getByRole('dialog').getByRole('button', { name: 'Compare' }).click()
      await page.getByRole('list', { name: 'Evidence of Point 1' }).waitFor()
      await clean(page, 'what was remembered', [], '[role=dialog]')
    })

    test('a narrow window', async ({ page, stocked }) => {
      await page.setViewportSize({ width: 700, height: 700 })
      await page.goto(stocked.address)
      await page.getByRole('radio', { name: 'Library' }).click()
      await expect(library(page)).toBeVisible()
      // One pane is shown at a time, so the plan, with its main landmark and its heading, is away.
      await clean(page, 'the library alone', ['landmark-one-main', 'page-has-heading-one'])
    })
  })
