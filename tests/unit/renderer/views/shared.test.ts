/** What views share: findings in short, and where a card of whole words stands. */
import { describe, expect, it } from 'vitest'
import { sidesOver } from '../../../../src/renderer/src/views/map/model/landing.ts'
import { placeCard } from '../../../../src/renderer/src/views/shared/place-card.ts'
import {
  gravestFirst,
  shortWordsOf,
} from '../../../../src/renderer/src/views/shared/short-findings.ts'
import { checkPlan } from '../../../../src/shared/plan/checks/index.ts'
import { criterion, evidence, judgement, paragraph, plan, point } from '../../../support/blocks.ts'
import { argued } from './map/support.ts'

describe('a finding in short', () => {
  const document = plan(
    point('One'),
    point('', evidence('It was.')),
    criterion('how far it reached'),
    criterion('whether contemporaries saw it'),
    judgement(paragraph('On balance nobody did.')),
  )
  const known = argued(document)
  const found = checkPlan({
    question: known.asked,
    document,
    facts: { snippets: {}, sources: [] },
  })

  it('names what is missing where it stands', () => {
    const said = found.filter(({ block }) => block !== null).map((one) => shortWordsOf(one, known))
    expect(said).toContain('No evidence')
    expect(said).toContain('No claim')
    expect(said).toContain('No analysis')
    expect(said).toContain('Criterion B is not answered')
  })

  it('comes behind graver ones', () => {
    const severities = gravestFirst([...found].reverse()).map(({ severity }) => severity)
    const order = ['gap', 'weak', 'hint']
    expect(severities).toEqual(
      [...severities].sort((one, other) => order.indexOf(one) - order.indexOf(other)),
    )
  })
})

describe('a card of whole words', () => {
  const size = { width: 300, height: 200 }
  const within = { width: 1000, height: 800 }
  const of = { x: 100, y: 100, width: 200, height: 40 }

  it('stands under what it is of', () => {
    expect(placeCard(of, size, within, [])).toEqual({ x: 100, y: 148 })
  })

  it('stands beside it where it would cover something else', () => {
    const below = { x: 100, y: 150, width: 200, height: 40 }
    expect(placeCard(of, size, within, [below])).toEqual({ x: 308, y: 100 })
  })

  it('stays in the view', () => {
    const corner = { x: 900, y: 760, width: 90, height: 36 }
    const { x, y } = placeCard(corner, size, within, [])
    expect(x + size.width).toBeLessThanOrEqual(within.width)
    expect(y + size.height).toBeLessThanOrEqual(corner.y)
  })
})

describe('what is dragged over a card', () => {
  it.each([
    ['point', 'point', 0.2, 'before'],
    ['point', 'point', 0.8, 'after'],
    ['evidence', 'point', 0.2, 'inside'],
    ['point', 'section', 0.9, 'inside'],
    ['evidence', 'slot', 0.5, 'inside'],
    ['counter', 'evidence', 0.2, 'before'],
  ] as const)('a %s over a %s lands, as likeliest, %s of the way down: %s', (...row) => {
    const [dragged, over, share, side] = row
    expect(sidesOver(dragged, over, share)[0]).toBe(side)
  })
})
