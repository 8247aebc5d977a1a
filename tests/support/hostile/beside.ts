/** The part of the walk that looks at what is said and kept of a plan beside its document. */
import { expect, type Page } from '@playwright/test'
import { inLine, sample } from './samples.ts'

const leave = (page: Page) => page.keyboard.press('Escape')

/** Every tab of the inspector, and why each check matters. */
export async function seeBesidePlan(page: Page): Promise<void> {
  const inspector = page.getByRole('region', { name: 'Inspector' })
  const row = inspector.getByRole('list', { name: 'Checks' }).getByRole('listitem').first()
  // Of one finding it is the button that says why, of several the row that opens.
  await row.hover()
  await row.getByRole('button', { expanded: false }).first().click()
  for (const name of ['Outline', 'Balance', 'Sources', 'History', 'Checks']) {
    await inspector.getByRole('tab', { name }).click()
    await expect(inspector.getByRole('tabpanel')).not.toBeEmpty()
  }
}

/** A version named and compared, a template, and a try from memory, all in hostile words. */
export async function keepAndRecall(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+s')
  const name = page.getByRole('dialog', { name: 'Save a named version' })
  await name.getByRole('textbox', { name: 'Name' }).fill(inLine(sample).slice(0, 100))
  await page.keyboard.press('Enter')
  await expect(name).toBeHidden()
  await fromPlanMenu(page, 'Compare versions …')
  await expect(page.getByRole('dialog', { name: 'Compare versions' })).toContainText(sample)
  await leave(page)
  await fromPlanMenu(page, 'Save as template …')
  const template = page.getByRole('dialog', { name: 'Save as template' })
  await template.getByRole('textbox').first().fill(inLine(sample).slice(0, 100))
  await page.keyboard.press('Enter')
  await expect(template).toBeHidden()
  await fromPlanMenu(page, 'Recall …')
  const recall = page.getByRole('dialog', { name: 'Recall' })
  await recall.getByRole('textbox').first().fill(sample)
  await recall.getByRole('button', { name: 'Compare' }).click()
  await expect(recall.getByRole('status')).toContainText('remembered')
  await leave(page)
  await expect(recall).toBeHidden()
}

async function fromPlanMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More for this plan' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** What the palette finds: plans and notes, with what matched marked. */
export async function searchPalette(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  await palette.getByRole('searchbox').fill('hit')
  await expect(palette.getByRole('menuitem').first()).toBeVisible()
  await palette.getByRole('searchbox').fill(inLine(sample))
  await expect(palette.getByRole('searchbox')).toHaveValue(inLine(sample))
  await leave(page)
  await leave(page)
  await expect(palette).toBeHidden()
}
