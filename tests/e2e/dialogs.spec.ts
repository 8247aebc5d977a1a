/** Dialogs opened by key: where the keyboard is then, and that Enter does what the dialog is for. */
import { expect, openApp, openStocked, type Page, stockedQuestion, test } from './support/app.ts'
import {
  block,
  citeInFull,
  find,
  library,
  openSample,
  saved,
  snippet,
  typeInto,
} from './support/steps.ts'

const open = (key: string) => (page: Page) => page.keyboard.press(key)

/** By its name in the palette. */
const run = (name: string) => async (page: Page) => {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor()
  await page.keyboard.type(name)
  await page.getByRole('menuitem', { name }).first().and(page.locator('[data-focused]')).waitFor()
  await page.keyboard.press('Enter')
}

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })
const closed = (name: string) => async (page: Page) => expect(dialog(page, name)).toBeHidden()

type Opened = {
  name: string
  by: (page: Page) => Promise<void>
  /** What has the keyboard. */
  at: [Parameters<Page['getByRole']>[0], string]
  /** What is typed before Enter, where there is nothing to do without words. */
  typed?: string
  /** What is listened for before Enter is pressed. */
  hears?: 'download' | 'filechooser'
  after?: (page: Page) => Promise<void>
}

const dialogs: Opened[] = [
  {
    name: 'Export plan',
    by: open('ControlOrMeta+e'),
    at: ['radio', 'Word (.docx)'],
    hears: 'download',
    after: closed('Export plan'),
  },
  {
    name: 'New plan',
    by: open('ControlOrMeta+n'),
    at: ['textbox', 'Question'],
    typed: 'Why did it fall?',
    after: async (page) =>
      expect(page.getByRole('heading', { name: 'Why did it fall?', level: 1 })).toBeVisible(),
  },
  {
    name: 'Import notes',
    by: run('Import Notes'),
    at: ['button', 'Choose files'],
    hears: 'filechooser',
  },
  {
    name: 'Keyboard shortcuts',
    by: open('ControlOrMeta+/'),
    at: ['button', 'Done'],
    after: closed('Keyboard shortcuts'),
  },
  {
    name: 'Save a named version',
    by: open('ControlOrMeta+s'),
    at: ['textbox', 'Name'],
    typed: 'First draft',
    after: closed('Save a named version'),
  },
  {
    name: 'Save as template',
    by: run('Save as Template'),
    at: ['textbox', 'Name'],
    typed: 'Mine',
    after: closed('Save as template'),
  },
  {
    name: 'Change the question',
    by: run('Change Question'),
    at: ['textbox', 'Question'],
    typed: 'Why did it fall?',
    after: async (page) =>
      expect(page.getByRole('heading', { name: 'Why did it fall?', level: 1 })).toBeVisible(),
  },
  {
    name: 'All plans',
    by: run('All Plans'),
    at: ['searchbox', 'Find a plan'],
    typed: 'weimar weak',
    after: async (page) => {
      await expect(dialog(page, 'All plans')).toBeHidden()
      await expect(page.getByRole('heading', { name: stockedQuestion, level: 1 })).toBeVisible()
    },
  },
]

test.describe('the keyboard, in a dialog that opens', () => {
  test.beforeEach(async ({ page, stocked }) => {
    await openStocked(page, stocked)
    await typeInto(page, /^Point 1/, 'It was flawed.')
    await saved(page)
  })

  for (const { name, by, at, typed, hears, after } of dialogs)
    test(`${name}: is at “${at[1]}”, and Enter does it`, async ({ page }) => {
      await by(page)
      const [role, label] = at
      await expect(dialog(page, name).getByRole(role, { name: label })).toBeFocused()
      if (typed !== undefined) await page.keyboard.type(typed)
      const heard =
        hears === 'download' ? page.waitForEvent(hears) : hears && page.waitForEvent(hears)
      await page.keyboard.press('Enter')
      await heard
      await after?.(page)
    })

  test('Change template: is on the shape there is; an arrow chooses another and Enter takes it', async ({
    page,
  }) => {
    await run('Change Template')(page)
    const radio = dialog(page, 'Change template').getByRole('radio')
    await expect(radio.and(page.locator(':focus'))).toBeChecked()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(dialog(page, 'Change template')).toBeHidden()
    await expect(block(page, /^Point 1/)).toContainText('It was flawed.')
  })

  test('All plans: arrows go from the search into what is found', async ({ page }) => {
    await run('All Plans')(page)
    await expect(page.getByRole('searchbox', { name: 'Find a plan' })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(
      dialog(page, 'All plans').getByRole('button', { name: stockedQuestion }).first(),
    ).toBeFocused()
  })
})

test.describe('the source of evidence', () => {
  test.beforeEach(async ({ page, stocked }) => {
    await openStocked(page, stocked)
    await find(page, 'decree')
    await snippet(page, 'Article 48').dragTo(block(page, /^Point 1/))
    await block(page, /^Evidence/)
      .getByRole('button', { name: 'No source yet: cite' })
      .focus()
    await page.keyboard.press('Enter')
    await dialog(page, 'Source of this evidence').waitFor()
  })

  test('where there are none yet, is written and cited with its page by Enter alone', async ({
    page,
  }) => {
    const cite = dialog(page, 'Source of this evidence')
    await expect(cite.getByRole('button', { name: 'New source' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Author 1' })).toBeFocused()
    await page.keyboard.type('Service, Robert')
    await page.getByRole('textbox', { name: 'Title' }).fill('A History')
    await page.keyboard.press('Enter')
    await expect(cite.getByRole('textbox', { name: 'Page' })).toBeFocused()
    await page.keyboard.type('58')
    await page.keyboard.press('Enter')
    await expect(cite).toBeHidden()
    await expect(block(page, /^Evidence/)).toContainText('Service, A History, p. 58')
  })

  test('asks of a name without a comma whether it is a person’s, and is told by one key', async ({
    page,
  }) => {
    await page.keyboard.press('Enter')
    await page.keyboard.type('Robert Conquest')
    await page.getByRole('textbox', { name: 'Title' }).fill('The Great Terror')
    await page.keyboard.press('Enter')
    const adding = dialog(page, 'Add source')
    await expect(adding).toContainText('Say which it is')
    await adding.getByRole('button', { name: 'a person: Conquest, Robert' }).press('Enter')
    const author = adding.getByRole('textbox', { name: 'Author 1' })
    await expect(author).toHaveValue('Conquest, Robert')
    await expect(author).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(adding).toBeHidden()
    await expect(page.getByRole('combobox', { name: 'Source' })).toHaveValue(/^Conquest, The Great/)
  })

  test('takes an organisation of two words as it is, by mouse', async ({ page }) => {
    await page.getByRole('button', { name: 'New source' }).click()
    const adding = dialog(page, 'Add source')
    await adding.getByRole('textbox', { name: 'Author 1' }).fill('United Nations')
    await adding.getByRole('button', { name: 'an organisation' }).click()
    await expect(adding.getByRole('button', { name: 'an organisation' })).toHaveCount(0)
    await adding.getByRole('textbox', { name: 'Title' }).fill('The Charter')
    await adding.getByRole('textbox', { name: 'Language' }).fill('French')
    await adding.getByRole('button', { name: 'Add source' }).click()
    await expect(adding).toBeHidden()
    await expect(page.getByRole('combobox', { name: 'Source' })).toHaveValue(/^United Nations/)
  })
})

test.describe('the source box', () => {
  test.beforeEach(async ({ page, app }) => {
    await openApp(page, app)
    await openSample(page)
    await typeInto(page, 'Line of argument', ' As is said ')
    await page.keyboard.type('@')
    await page.getByRole('textbox', { name: 'Find a source to cite' }).waitFor()
    await page.keyboard.type('words around')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Source' })).toBeFocused()
  })

  test('has its first match taken by Enter', async ({ page }) => {
    const box = page.getByRole('combobox', { name: 'Source' })
    await page.keyboard.type('Conq')
    await page.keyboard.press('Enter')
    await expect(box).toHaveValue(/^Conquest/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('58')
    await page.keyboard.press('Enter')
    await expect(block(page, 'Line of argument')).toContainText('Conquest 1968, p. 58')
  })

  test('keeps words that are no choice, and says so', async ({ page }) => {
    const box = page.getByRole('combobox', { name: 'Source' })
    await page.keyboard.type('Nobody')
    await page.keyboard.press('Enter')
    await expect(box).toHaveValue('Nobody')
    await expect(page.getByText('Nothing is chosen for “Nobody” yet.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Words before' }).click()
    await expect(box).toHaveValue('Nobody')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('Choose a source, or add one.')).toBeVisible()
    await expect(box).toHaveValue('Nobody')
    // Escape closes the list alone; what was chosen before comes back.
    await box.fill('Conq')
    await page.keyboard.press('Enter')
    await expect(box).toHaveValue(/^Conquest/)
    await box.fill('Cohe')
    await page.getByRole('option', { name: /^Cohen/ }).waitFor()
    await page.keyboard.press('Escape')
    await expect(box).toHaveValue(/^Conquest/)
    await expect(dialog(page, 'New citation')).toBeVisible()
  })
})

test('a page is added to the source that evidence has from its notebook', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await library(page)
    .getByRole('button', { name: /^Source of/ })
    .click()
  const ofNotebook = dialog(page, 'Source of the notebook')
  await ofNotebook.getByRole('button', { name: 'New source' }).click()
  await page.getByRole('textbox', { name: 'Author 1' }).fill('Kolb, Eberhard')
  await page.getByRole('textbox', { name: 'Title' }).fill('The Republic')
  await dialog(page, 'Add source').getByRole('button', { name: 'Add source' }).click()
  await ofNotebook.getByRole('button', { name: 'Save' }).click()
  await expect(ofNotebook).toBeHidden()
  const named = library(page).getByRole('button', { name: /^Source of .*: Kolb, The Republic/ })
  await expect(named).toBeFocused()
  await find(page, 'decree')
  await snippet(page, 'Article 48').dragTo(block(page, /^Point 1/))
  const evidence = block(page, /^Evidence/)
  await expect(evidence).toContainText('Kolb, The Republic')

  // Left as it is, it stays the notebook's.
  const cite = dialog(page, 'Source of this evidence')
  const asks = async () => {
    await citeInFull(page, evidence)
    await expect(cite.getByRole('combobox', { name: 'Source' })).toHaveValue(/^Kolb/)
    await expect(cite.getByRole('textbox', { name: 'Page' })).toBeFocused()
  }
  await asks()
  await expect(cite.getByRole('button', { name: 'Use the source around it' })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(cite).toBeHidden()
  await asks()
  await expect(cite.getByRole('button', { name: 'Use the source around it' })).toHaveCount(0)
  // A page makes it a citation of its own, of the same source.
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect(evidence).toContainText('Kolb, The Republic, p. 12')
  await asks()
  await cite.getByRole('button', { name: 'Use the source around it' }).click()
  await expect(evidence).not.toContainText('p. 12')
  await expect(evidence).toContainText('Kolb, The Republic')
})
