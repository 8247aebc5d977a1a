/** What comes in from other programs' clipboards, under the policy the page is served with. */
import { readFileSync } from 'node:fs'
import { expect, openStocked, type Page, test } from './support/app.ts'
import { block, editor, typeInto } from './support/steps.ts'

test.beforeEach(async ({ page, stocked, faults }) => {
  expect(faults).toEqual([])
  await openStocked(page, stocked)
})

/** Pastes where the caret is, as Ctrl+V does with this on the clipboard. */
async function pasteAs(page: Page, held: Record<string, string>): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    for (const [type, words] of Object.entries(given)) clipboardData.setData(type, words)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, held)
}

const paste = (page: Page, html: string) =>
  pasteAs(page, { 'text/html': html, 'text/plain': 'plain words that are not to be taken' })

/** The words of the paragraphs in a block. */
const paragraphs = (page: Page, name: string | RegExp) =>
  block(page, name).locator('[data-line="paragraph"]')

const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
<p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;font-style:normal;white-space:pre-wrap;">Plain, </span><span style="font-weight:700;font-style:normal;">bold</span><span style="font-weight:400;">, </span><span style="font-weight:400;font-style:italic;">italic</span><span style="font-weight:400"> and done.</span><sup><a href="#ftnt1">[1]</a></sup></p></b>`

test('words from Google Docs keep the bold and italic they have there, and only those', async ({
  page,
}) => {
  await block(page, 'Line of argument').locator('[data-line]').click()
  await paste(page, googleDocs)
  const line = block(page, 'Line of argument').locator('[data-line]')
  await expect(line).toHaveText('Plain, bold, italic and done.')
  await expect(line.locator('strong, b')).toHaveText(['bold'])
  await expect(line.locator('em, i')).toHaveText(['italic'])
})

const bullet = `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoListParagraph {margin:0cm; font-family:"Calibri",sans-serif} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;
mso-list:l0 level1 lfo1'>${bullet}<b>Item</b> one<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>${bullet}Item two<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>.<del cite="mailto:someone">Taken out.</del><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>1923</p></td><td><p class=MsoNormal>Crisis</p></td></tr></table>
<div style='mso-element:comment-list'><p class=MsoCommentText>Somebody's remark</p></div>
<!--EndFragment--></body></html>`

test('a list from Word comes in as a list, without its bullets, note marks, remarks and what was struck out', async ({
  page,
}) => {
  await block(page, /^Point 1/)
    .locator('[data-line="claim"]')
    .click()
  await paste(page, word)
  const claim = editor(page).locator('[data-line="claim"]').first()
  await expect(claim).toHaveText('Item one')
  await expect(claim.locator('strong, b')).toHaveText(['Item'])
  await expect(block(page, /^Point 1/).getByRole('listitem')).toHaveText(['Item two.'])
  await expect(paragraphs(page, /^Point 1/)).toHaveText(['1923 Crisis'])
})

const nested = `<ul><li>One <a href="https://example.org/a">there</a></li><ul><li>Two</li></ul><li>Three</li></ul><ol><li>First<ol><li>Inner</li></ol></li></ol><p>After <a href="javascript:alert(1)">all</a></p>`

test('lists and links of a web page come in as lists and links', async ({ page }) => {
  await block(page, 'Judgement').locator('.plan-slot').click()
  await paste(page, nested)
  const items = block(page, 'Judgement').getByRole('listitem')
  await expect(items).toHaveText(['One there', 'Two', 'Three', 'First', 'Inner'])
  await expect(items.nth(1)).toHaveAttribute('aria-level', '2')
  await expect(items.nth(4)).toHaveAttribute('aria-level', '2')
  await expect(block(page, 'Judgement').locator('a')).toHaveCount(1)
  await expect(block(page, 'Judgement').locator('a')).toHaveAttribute(
    'href',
    'https://example.org/a',
  )
  await expect(paragraphs(page, 'Judgement')).toHaveText(['After all'])
})

const webPage = `<nav><a href="https://example.org/">Home</a></nav><button>Share</button><p hidden>Unseen</p><div style="display:none">Unseen</div>
<div>One<br>line<br><br>Two&nbsp; spaces<sup><a href="https://example.org/x#cite_note-1">[1]</a></sup>, soft&shy;ly <a href="https://example.org/y" style="text-decoration:none"><span style="text-decoration:underline">linked</span></a></div>
<ol><li><p>Item</p><p>goes on</p></li><li>Next</li></ol><details><summary>More</summary>Inside</details>
<table><tr><th>Year</th><th>Seats</th></tr><tr><td>1930</td><td>107</td></tr></table><pre>Typed line\nand another\n\n- a\n- b</pre>`

test('a web page comes in as its words: no buttons, nothing hidden, rows and breaks as lines', async ({
  page,
}) => {
  await block(page, 'Judgement').locator('.plan-slot').click()
  await paste(page, webPage)
  await expect(paragraphs(page, 'Judgement')).toHaveText([
    'Home',
    /^One\s?line$/,
    'Two spaces, softly linked',
    'More',
    'Inside',
    'Year Seats',
    '1930 107',
    'Typed line',
    'and another',
  ])
  await expect(block(page, 'Judgement').getByRole('listitem')).toHaveText([
    /^Item\s?goes on$/,
    'Next',
    'a',
    'b',
  ])
  await expect(block(page, 'Judgement').locator('u')).toHaveCount(0)
})

test('a list two hundred levels deep comes in with the depth a plan has, and a word about it', async ({
  page,
}) => {
  await block(page, 'Judgement').locator('.plan-slot').click()
  await paste(page, '<ul><li>x'.repeat(200))
  await expect(page.getByRole('alert')).toContainText('5 levels deep')
  await expect(block(page, 'Judgement').getByRole('listitem')).toHaveCount(200)
  await expect(block(page, 'Judgement').getByRole('listitem').last()).toHaveAttribute(
    'aria-level',
    '5',
  )
})

test('a megabyte is not pasted, in a sentence that says what to do instead', async ({ page }) => {
  await block(page, 'Line of argument').locator('[data-line]').click()
  await paste(page, `<p>${'words '.repeat(170_000)}</p>`)
  await expect(page.getByRole('alert')).toContainText('Import it as notes instead')
  const line = block(page, 'Line of argument').locator('[data-line]')
  await expect(line).toHaveText('')
  // A word without end is laid out in one go: with kerning it would hold the window up for minutes.
  await paste(page, 'w'.repeat(190_000))
  await page.keyboard.type('!')
  await expect(line).toContainText('w!')
})

/** What a clipboard held, and the lines it becomes; the items of lists with their level before them. */
const meant: [file: string, becomes: string[], notice?: RegExp][] = [
  ['raised.html', ['10⁶ dead, E = mc², CO₂']],
  ['google-docs-note.html', ['Text¹ more']],
  ['word-notes.html', ['Text [Conquest, Terror, p. 5.] goes on.']],
  ['libreoffice-note.html', ['The army stood aside. [Mommsen, p. 33, and p. 40.] Ebert knew.']],
  [
    'wiki-notes.html',
    ['Grain left the ports [Davies, Years of Hunger.] all the same.'],
    /^The mark of a note was left out/,
  ],
  [
    'notes-in-paragraphs.html',
    ['Bread was dear [Lefebvre, p. 12.] and rents rose. [Rudé, p. 40.]'],
  ],
  ['index-page.html', ['A', 'A top', 'Abdication came in March.']],
  ['word-online.html', ['First bold', '1 Item A', '2 Item B']],
  ['word-online-numbers.html', ['1 One', '2 Inner', '1 Two']],
  ['quotations.html', ['He said “yes ‘inner’” and Title em USSR K']],
  ['struck.html', ['was ok'], /struck out/],
  ['formula.html', ['If x=2 then']],
  ['web-formulas.html', ['By x²=(a+b)/c and √y.']],
  ['pictograms.html', ['a👨‍👩‍👧‍👦b🏳️‍🌈c👍🏽d😀e']],
  [
    'pdf-lines.txt',
    ['The Terror was a consequence of the one-party state.', 'A second paragraph here.', '3'],
  ],
]

test('what is pasted says what it said: powers, notes, levels, quotation marks, formulas, lines', async ({
  page,
}) => {
  const judgement = block(page, 'Judgement')
  const lines = () =>
    judgement.locator('[data-line]').evaluateAll((all) =>
      all.map((line) => {
        const level = line.closest('[aria-level]')?.getAttribute('aria-level')
        return `${level ? `${level} ` : ''}${line.textContent}`
      }),
    )
  for (const [file, becomes, notice] of meant) {
    const held = readFileSync(new URL(`../fixtures/pastes/${file}`, import.meta.url), 'utf8')
    await judgement.locator('.plan-slot').click()
    await pasteAs(page, { [file.endsWith('.html') ? 'text/html' : 'text/plain']: held })
    await expect.poll(lines, file).toEqual(becomes)
    if (notice) await expect(page.getByRole('alert').filter({ hasText: notice })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(judgement.locator('[data-line]'), file).toHaveCount(0)
  }
})

test('a paste into the empty judgement goes into it', async ({ page }) => {
  await block(page, 'Judgement').locator('.plan-slot').click()
  await paste(page, '<p>On balance, <i>yes</i>.</p><p>But not alone.</p>')
  await expect(paragraphs(page, 'Judgement')).toHaveText(['On balance, yes.', 'But not alone.'])
})

test('a plan that is cut and pasted back is the plan it was, and one undo takes the paste away', async ({
  page,
}) => {
  await typeInto(page, 'Line of argument', 'Its makers weakened it.')
  await typeInto(page, /^Point 1/, 'It was flawed.')
  // What stands beside them, such as how many words there are, follows behind the keys.
  const words = () => editor(page).locator('[data-line]').allTextContents()
  const before = await words()
  const whole = async () => {
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ControlOrMeta+a')
  }
  await whole()
  await page.keyboard.press('ControlOrMeta+x')
  await expect(block(page, /^Point/)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+v')
  await expect(block(page, 'Line of argument')).toHaveCount(1)
  await expect(block(page, 'Judgement')).toHaveCount(1)
  expect(await words()).toEqual(before)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(block(page, /^Point/)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  expect(await words()).toEqual(before)
})
