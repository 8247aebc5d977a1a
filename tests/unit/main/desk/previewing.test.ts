import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createPreviewing } from '../../../../src/main/desk/previewing.ts'
import type { PlanPreview } from '../../../../src/main/export/preview-plan.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import { styleForTests } from '../../../support/styles.ts'
import { largePlan, sources } from '../export/made-up.ts'

function previewing(times?: { stoppedAfterMs: number; restsAfterMs: number }) {
  const made = createPreviewing(pathToFileURL(resolve('src/main/worker.ts')), times)
  onTestFinished(made.close)
  return made
}

const document = largePlan(6, 2)
const style = await styleForTests()
const asked = (question: string, from = 1): PlanPreview => ({
  plan: {
    question,
    document,
    cites: {},
    sources,
    style,
    author: '',
    options: defaultExportOptions,
    resources: resolve('resources'),
  },
  pages: { from, count: 1 },
})

describe('previewing', () => {
  test('turns the pages of one plan after the other', async () => {
    const { pages } = previewing()
    const [first, second, other] = await Promise.all([
      pages(asked('Why?')),
      pages(asked('Why?', 2)),
      pages(asked('How?')),
    ])
    expect([first.images[0]?.page, second.images[0]?.page]).toEqual([1, 2])
    expect(first.images[0]?.svg).not.toBe(second.images[0]?.svg)
    expect(other.images[0]?.svg).not.toBe(first.images[0]?.svg)
  })

  test('lets go at once of what is cancelled, and goes on with what is asked then', async () => {
    const { pages } = previewing()
    const stop = new AbortController()
    const cancelled = pages(asked('Why?'), stop.signal)
    const waiting = pages(asked('How?'), stop.signal)
    const wanted = pages(asked('When?'))
    stop.abort()
    await expect(cancelled).rejects.toThrow('aborted')
    await expect(waiting).rejects.toThrow('aborted')
    await expect(pages(asked('Why?'), stop.signal)).rejects.toThrow('aborted')
    expect((await wanted).images).toHaveLength(1)
  })

  test('ends what nobody waits for and does not end by itself', async () => {
    const { pages } = previewing({ stoppedAfterMs: 0, restsAfterMs: 60_000 })
    const stop = new AbortController()
    const cancelled = pages(asked('Why?'), stop.signal)
    const wanted = pages(asked('When?'))
    stop.abort()
    await expect(cancelled).rejects.toThrow('aborted')
    expect((await wanted).images).toHaveLength(1)
  })

  test('starts again after its thread has rested', async () => {
    const { pages } = previewing({ stoppedAfterMs: 1000, restsAfterMs: 0 })
    expect((await pages(asked('Why?'))).images).toHaveLength(1)
    expect((await pages(asked('Why?'))).images).toHaveLength(1)
  })

  test('says what went wrong', async () => {
    const { pages } = previewing()
    const { plan, pages: which } = asked('Why?')
    const lacking = { plan: { ...plan, resources: resolve('no-such-folder') }, pages: which }
    await expect(pages(lacking)).rejects.toThrow('ENOENT')
    expect((await pages(asked('Why?'))).images).toHaveLength(1)
  })
})
