/** A source is added by pasting its reference, and the source cited nearby is proposed for the next evidence. */
import { expect, openStocked, type Page, test } from './support/app.ts'
import { block, find, snippet } from './support/steps.ts'

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })

/** Pastes words into what has the keyboard, as the system's clipboard has them. */
const paste = (page: Page, words: string) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    const isTaken = !document.activeElement?.dispatchEvent(event)
    if (!isTaken) document.execCommand('insertText', false, text)
  }, words)

const cite = (page: Page, at: number) =>
  block(page, /^Evidence/)
    .nth(at)
    .getByRole('button', { name: 'No source yet: cite' })
    .press('Enter')

test('a reference is pasted, looked over and cited, and carried over to the next evidence @quick', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await find(page, 'decree')
  await snippet(page, 'Article 48').dragTo(block(page, /^Point 1/))
  await find(page, 'Spartacists')
  await snippet(page, 'Spartacists')
    .first()
    .dragTo(block(page, /^Point 2/))

  await cite(page, 0)
  await expect(page.getByRole('button', { name: 'New source' })).toBeFocused()
  await page.keyboard.press('Enter')
  const adding = dialog(page, 'Add source')
  await expect(adding.getByRole('textbox', { name: 'Author 1' })).toBeFocused()
  await paste(page, 'Service, R. (2004) Stalin: A Biography. London: Macmillan, p. 219.')
  await expect(adding.getByRole('textbox', { name: 'Author 1' })).toHaveValue('Service, R.')
  await expect(adding.getByRole('textbox', { name: 'Title' })).toHaveValue('Stalin: A Biography')
  await expect(adding.getByRole('textbox', { name: 'Publisher' })).toHaveValue('Macmillan')
  await expect(adding.getByRole('textbox', { name: 'Place' })).toHaveValue('London')
  await expect(adding.getByRole('textbox', { name: 'Year' })).toHaveValue('2004')
  await expect(adding.getByRole('status')).toContainText('Read as: book.')
  await expect(adding.getByRole('status')).toContainText('Not placed: “p. 219”')
  await page.keyboard.press('Enter')
  await expect(adding).toBeHidden()
  const citing = dialog(page, 'Source of this evidence')
  await expect(citing.getByRole('textbox', { name: 'Page' })).toBeFocused()
  await page.keyboard.type('219')
  // Kept, and on to the next that names no source.
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(block(page, /^Evidence/).first()).toContainText('p. 219')
  await expect(citing).toContainText('carried over')
  await expect(citing.getByRole('combobox', { name: 'Source' })).toHaveValue(/Stalin: A Biography/)
  await expect(citing.getByRole('textbox', { name: 'Page' })).toBeFocused()
  await expect(citing.getByRole('textbox', { name: 'Page' })).toHaveValue('')
  await expect(citing.getByRole('button', { name: 'Save and next' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(citing).toBeHidden()
  // Or typed on its own line: the source is there already.
  await cite(page, 1)
  const line = page.getByRole('group', { name: 'Citation of this evidence' })
  await expect(line).toContainText('carried over')
  await expect(line.getByRole('textbox', { name: 'Page' })).toBeFocused()
  await page.keyboard.type('312')
  await page.keyboard.press('Enter')
  await expect(line).toBeHidden()
  await expect(block(page, /^Evidence/).nth(1)).toContainText('p. 312')
})

test('a list of references is added at once; what is none is said to be none', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await page.getByRole('tab', { name: 'Sources' }).click()
  await page.getByRole('button', { name: 'Add source' }).click()
  const adding = dialog(page, 'Add source')
  const box = adding.getByRole('textbox', { name: 'Paste a reference' })
  await box.fill('Stalin was no theorist.')
  await expect(adding.getByRole('status')).toContainText('No reference could be read')
  await box.fill(`@book{a, author={Conquest, Robert}, title={The Great Terror}, year=1968}
@article{b, author={Fitzpatrick, Sheila}, title={New Perspectives on Stalinism}, journal={The Russian Review}, year=1986}`)
  await expect(adding.getByRole('list', { name: 'References that were read' })).toContainText(
    'The Great Terror',
  )
  await adding.getByRole('button', { name: 'Add 2 sources' }).click()
  await expect(adding).toBeHidden()
  const panel = page.getByRole('tabpanel', { name: 'Sources' })
  await expect(panel.getByText('The Great Terror')).toBeVisible()
  await expect(panel.getByText('New Perspectives on Stalinism')).toBeVisible()
})
