/** The page shows the plan, whatever is done to it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { bundle } from '../support/bundle.ts'
import type { Asked } from './support/drawn.ts'

/**
 * By hand, for longer: `LINCHPIN_DRAWN='{"runs":2000,"acts":40}'`; with the seed and path of a failure that one
 * again, and with `"shrinks":true` the shortest way to it.
 */
const asked: Asked = {
  seed: Math.trunc(Math.random() * 2 ** 31),
  runs: 50,
  acts: 25,
  ...JSON.parse(process.env.LINCHPIN_DRAWN ?? '{}'),
}

test('any sequence of acts leaves on the page exactly the plan, and undone, the page it began with', async ({
  page,
}) => {
  if (process.env.LINCHPIN_DRAWN) test.setTimeout(0)
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-e2e-'))
  await page.setContent('<!doctype html><body>')
  // As a script of the page's own: of a file's errors a page is told nothing but that there was one.
  await page.addScriptTag({
    path: await bundle(join(import.meta.dirname, 'support/drawn.ts'), folder, 'drawn'),
  })
  rmSync(folder, { recursive: true })
  await page.evaluate('drawn.checkMove()')
  const fault = await page.evaluate<string | null>(`drawn.check(${JSON.stringify(asked)})`)
  expect(fault).toBe(null)
})
