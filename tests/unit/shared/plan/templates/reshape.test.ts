import { describe, expect, test } from 'vitest'
import { shapeOf } from '../../../../../src/shared/plan/copies.ts'
import {
  givenTitles,
  reshape,
  type TemplateId,
  templateOf,
} from '../../../../../src/shared/plan/templates/index.ts'
import { drawn, planOf } from './drawn.ts'

const question = 'Was Lenin more ruthless than Stalin?'

const as = (id: TemplateId, plan: string): string =>
  drawn(reshape(planOf(plan), templateOf(id).make(question), givenTitles(question, [])))

const compared = '…[Lenin[s] Stalin[c]]'

describe('a plan in another shape', () => {
  test.each<[string, string, TemplateId, string]>([
    [
      'points go to the side they are on, and only the places still open are empty',
      'line:L For[s:A s:B s:C] Against[c:D c] judgement(text:J)',
      'interpretation',
      'line:L criterion Supports[s:A s:B s:C] Challenges[c:D c] Other interpretations[q] judgement(text:J)',
    ],
    [
      'points without sections are sorted by their stance, and what is on no side follows',
      'line s:A q:B c:C judgement',
      'for-and-against',
      'line For[s:A s] Against[c:C c] q:B judgement',
    ],
    [
      'sections one has named take the places that have no name yet',
      'line Politics[s:A c:B] Society[s:C] judgement',
      'themes',
      'line Politics[s:A c:B] Society[s:C] …[s] judgement',
    ],
    [
      'a section one has named stays whole: on its side, if it has one',
      'line Politics[s:A s:B] Society[s:C c:D] judgement',
      'for-and-against',
      'line For[Politics[s:A s:B]] Against[c c] Society[s:C c:D] judgement',
    ],
    [
      'a side that the new shape has no place for stays together, and comes before empty places',
      'line:L For[s:A s] Against[c:B] judgement',
      'themes',
      'line:L For[s:A] Against[c:B] …[s] …[s] …[s] judgement',
    ],
    [
      'a side with something in it that is not on that side stays together as well',
      'line For[s:A q:B text:Aside] judgement',
      'interpretation',
      'line criterion For[s:A q:B text:Aside] Supports[s s] Challenges[c c] Other interpretations[q] judgement',
    ],
    [
      'a word that a template uses is a person’s word where there is something under it',
      'line Continuity[s:A] Main_cause[c:B] judgement',
      'for-and-against',
      'line For[Continuity[s:A] s] Against[Main cause[c:B] c] judgement',
    ],
    [
      'points under no title are sorted like points without a section',
      'line …[text:Aside s:A c:B] judgement',
      'for-and-against',
      'line For[text:Aside s:A s] Against[c:B c] judgement',
    ],
    [
      'a section of the same name is that section, with what else belongs in it',
      'line Change[s:A q:B] Mine[c:C] judgement',
      'change-and-continuity',
      'line Change[s:A q:B] Continuity[Mine[c:C] c] Turning points[q] judgement',
    ],
    [
      'an introduction stays in front of points, and what follows a point on a side follows it',
      'line text:Intro For[s:A text:Aside] text:After judgement',
      'interpretation',
      'line criterion text:Intro Supports[s:A text:Aside s] Challenges[c c] Other interpretations[q] text:After judgement',
    ],
    [
      'a criterion that is written takes the place of one that is not',
      'line text:Intro criterion:X s:A judgement',
      'interpretation',
      'line text:Intro criterion:X Supports[s:A s] Challenges[c c] Other interpretations[q] judgement',
    ],
    [
      'in a comparison each ground keeps its points and has room for both',
      'line Terror[s:A] judgement',
      'comparison',
      `line Terror[s:A Lenin[s] Stalin[c]] ${compared} ${compared} judgement`,
    ],
    [
      'what has been compared stays together',
      'line Terror[Lenin[s:A] Stalin[c]] …[Lenin[s] Stalin[c]] judgement',
      'causes-ranked',
      'line criterion Terror[Lenin[s:A]] Main cause[s] Further causes[c c] Links between causes[q] judgement',
    ],
    [
      'an empty section goes if a template named it, and stays if a person did',
      'line For[s] Mine[s] judgement',
      'blank',
      'line Mine[] judgement',
    ],
    [
      'a second judgement or line of argument is kept behind the first',
      'judgement(text:I) line:K s:A line:L judgement(text:J)',
      'blank',
      'line:K s:A line:L judgement(text:I) judgement(text:J)',
    ],
    [
      'a point with nothing but places in it is empty',
      'line s(analysis link) s(analysis:A link) judgement(analysis)',
      'blank',
      'line s(analysis:A link) judgement',
    ],
  ])('%s', (_, before, template, after) => {
    expect(as(template, before)).toBe(after)
  })
})

describe('an own template', () => {
  const reshaped = (plan: string, shape: string) =>
    drawn(reshape(planOf(plan), planOf(shape), givenTitles(question, [planOf(shape)])))

  test('gives its sections at both levels, its points and their insides', () => {
    expect(
      reshaped(
        'line:L Origin[Date[s:B]] s:A',
        'line Origin[Date[s s] Author[q]] s(link) q judgement',
      ),
    ).toBe('line:L Origin[Date[s:B s] Author[q]] q s:A judgement')
  })

  test('without a line of argument or a judgement, those of the plan stay where they are', () => {
    expect(reshaped('line:L s:A judgement(text:J)', 'Origin[s]')).toBe(
      'line:L Origin[s:A] judgement(text:J)',
    )
  })

  test('keeps a section of its own name together when its name means nothing elsewhere', () => {
    const shape = planOf('Origin[s] Purpose[s]')
    const plan = planOf('line Origin[s:A c:B] Purpose[s] judgement')
    const after = reshape(
      plan,
      templateOf('for-and-against').make(),
      givenTitles(question, [shape]),
    )
    expect(drawn(after)).toBe('line Origin[s:A c:B] For[s s] Against[c c] judgement')
  })
})

test('the limits stay, and so do findings set aside of blocks that stay', () => {
  const plan = planOf('line s:A s judgement')
  const [, first, second] = plan.blocks.map(({ id }) => id)
  const dismissed = [first, second, null].map((block = null) => ({ check: 'no-counter', block }))
  const after = reshape(
    { ...plan, budget: { words: 900 }, dismissed },
    templateOf('themes').make(),
    givenTitles('', []),
  )
  expect(after.budget).toEqual({ words: 900 })
  expect(after.dismissed).toEqual([dismissed[0], dismissed[2]])
})

test('a template that was made of a plan leaves the plan as it is', () => {
  const plan = planOf('line:L Origin[s:A c:B] …[q:C] s:D Purpose[c:E] judgement(text:J)')
  expect(reshape(plan, shapeOf(plan), givenTitles(question, [shapeOf(plan)]))).toEqual(plan)
})
