/** Plans as long as anyone is likely to write, and a data folder with one of them open. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openDesk } from '../../../src/main/desk.ts'
import { headlessServices } from '../../../src/main/hosts/headless/host-services.ts'
import { placesAround } from '../../../src/main/hosts/places.ts'
import { openSettingsFile } from '../../../src/main/hosts/settings-file.ts'
import type { Point } from '../../../src/shared/model/blocks.ts'
import { type PlanDocument, planDocumentVersion } from '../../../src/shared/model/plan.ts'

const wordsOfLines = { claim: 11, evidence: 28, analysis: 28 }
/** Words of a point of a large plan: 300 such points have 20,000 between them. */
export const wordsOfPoint = 67
const pointsOfSection = 20
const sources = 20

const vocabulary =
  'the party constitution chancellor president decree election army coalition workers'
    .split(' ')
    .concat('industry reparations currency parliament majority weakness'.split(' '))

/** A sentence of so many words, another for each number. */
const sentence = (at: number, length: number): string =>
  `${Array.from({ length }, (_, word) => vocabulary[(at * 7 + word * 5 + ((at * word) % 3)) % vocabulary.length]).join(' ')}.`

const pointOf = (at: number, sourceId: string | undefined): Point => ({
  type: 'point',
  id: crypto.randomUUID(),
  stance: (['supports', 'challenges', 'qualifies'] as const)[at % 3] ?? 'supports',
  claim: [{ type: 'text', text: sentence(at, wordsOfLines.claim) }],
  body: [
    {
      type: 'evidence',
      id: crypto.randomUUID(),
      words: sentence(at + 1, wordsOfLines.evidence),
      use: 'quotation',
      ...(sourceId !== undefined && { citation: { sourceId, locator: String(at + 1) } }),
      comment: [],
    },
    {
      type: 'analysis',
      id: crypto.randomUUID(),
      content: [{ type: 'text', text: sentence(at + 2, wordsOfLines.analysis) }],
    },
  ],
})

/**
 * A plan of that many points in sections of twenty, each with evidence and an analysis; the evidence is cited
 * from the sources in turn, if there are any.
 */
export function largePlan(points: number, sourceIds: readonly string[]): PlanDocument {
  const made = Array.from({ length: points }, (_, at) =>
    pointOf(at, sourceIds[at % sourceIds.length]),
  )
  return {
    version: planDocumentVersion,
    blocks: Array.from({ length: Math.ceil(points / pointsOfSection) }, (_, at) => ({
      type: 'section',
      id: crypto.randomUUID(),
      title: [{ type: 'text', text: `Part ${at + 1}` }],
      blocks: made.slice(at * pointsOfSection, (at + 1) * pointsOfSection),
    })),
  }
}

/** The words of a large plan, a line of it each. */
export const linesOfPlan = (points: number): string[] =>
  Array.from({ length: points }, (_, at) => [
    sentence(at, wordsOfLines.claim),
    sentence(at + 1, wordsOfLines.evidence),
    sentence(at + 2, wordsOfLines.analysis),
  ]).flat()

/** Makes the data folder with such a plan, which is open in a tab. */
export async function withLargePlan(dataFolder: string, points: number): Promise<void> {
  mkdirSync(dataFolder)
  const places = placesAround(new URL('../../../src/main/hosts/places.ts', import.meta.url).href)
  const desk = await openDesk({
    dataFolder,
    host: headlessServices(places.version),
    openSettingsFile,
    workerUrl: places.worker,
    resources: places.resources,
    catalogue: places.catalogue,
  })
  const call = createRouterClient(desk.router, { context: {} })
  const sourceIds: string[] = []
  for (let at = 1; at <= sources; at += 1) {
    const author = [{ family: `Historian ${at}`, given: 'A.' }]
    const issued = { 'date-parts': [[1950 + at]] }
    const { id } = await call.sources.add({ type: 'book', title: `Volume ${at}`, author, issued })
    sourceIds.push(id)
  }
  const { id, revision } = await call.plans.create({
    question: 'Was the Weimar Republic weakened by its own Constitution?',
    template: 'blank',
  })
  await call.plans.save({ id, revision, document: largePlan(points, sourceIds) })
  await desk.close()
  writeFileSync(
    join(dataFolder, 'settings.json'),
    JSON.stringify({ openPlans: [id], activePlan: id }),
  )
}
