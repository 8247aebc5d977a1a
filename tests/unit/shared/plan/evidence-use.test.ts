import { describe, expect, it } from 'vitest'
import type { EvidenceUse } from '../../../../src/shared/model/blocks.ts'
import { otherUse, useOf } from '../../../../src/shared/plan/evidence-use.ts'
import { kindsIn } from '../../../../src/shared/text/kinds.ts'

/** A note whose one snippet is the words between the bars, and how these are used as evidence. */
const notes: [note: string, use: EvidenceUse][] = [
  ['|Conquest argues that the party came before the plan.|', 'paraphrase'],
  ['|Stalin thought that the kulaks were in the way, and said as much.|', 'paraphrase'],
  [
    '|Lenin called him ‘too rude’ and asked the comrades to find a way of moving him.|',
    'paraphrase',
  ],
  [
    '|The decree spoke of “enemies of the whole people, without exception” although the men who signed it knew well that it was aimed at the one village that had refused the quota.|',
    'paraphrase',
  ],
  ['|“The party is not a debating society.”|', 'quotation'],
  ['|Figes writes: “The village was at war with the town.”|', 'quotation'],
  ["|'The soviets' power is our power', as the poster had it.|", 'quotation'],
  ['|„Die Partei hat immer recht.“|', 'quotation'],
  ['|In the south 40 per cent of the harvest was taken.|', 'figure'],
  [
    'He wrote: “The town had bread. |The village had none, and nobody asked why.| So it went.”',
    'quotation',
  ],
  ['> I noticed that |whilst I thus wished to think all things false|', 'quotation'],
  ['A note.\n\n  > |that this truth was solid|\n> and more', 'quotation'],
  ['> Their words.\n\n|Mine about them: they doubt too little.|', 'paraphrase'],
  ['|It was 5 o’clock, the workers’ hour, when they came.|', 'paraphrase'],
]

describe('the use of evidence', () => {
  it.each(notes)('of the words in %j is a %s until its writer says otherwise', (note, use) => {
    const [before = '', text = '', after = ''] = note.split('|')
    const start = before.length
    const kind = kindsIn(before + text + after)({ start, end: start + text.length })
    expect(useOf({ text, kind })).toBe(use)
  })

  it('goes from a quotation or a figure to a paraphrase, and from that to a quotation', () => {
    expect((['quotation', 'paraphrase', 'figure'] as const).map(otherUse)).toEqual([
      'paraphrase',
      'quotation',
      'paraphrase',
    ])
  })
})
