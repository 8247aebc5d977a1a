import { describe, expect, test } from 'vitest'
import {
  createNotebooks,
  createSuggestions,
  type SuggestionsAsked,
} from '../../../../src/main/library/index.ts'
import type { DraftNote } from '../../../../src/shared/model/note.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'

function among(...notes: DraftNote[]) {
  const database = temporaryDatabase()
  createNotebooks(database).add({ name: 'Notes' }, notes)
  const suggestions = createSuggestions(database)
  return (question: string, asked: Partial<SuggestionsAsked> = {}) =>
    suggestions.for({ question, used: [], limit: 20, ...asked })
}
const texts = (found: readonly { text: string }[]) => found.map(({ text }) => text)

const aid = draftNote(
  '',
  'The US sent money to Greece.',
  'The UK sent money to Greece.',
  'He told us about the harvest.',
  'Troops used rifles.',
  'The WHO fought malaria.',
  'He knew who had paid.',
  'The IT boom reached Bangalore.',
  'It rained all summer.',
  'AIDS reached Kinshasa.',
  'The state aided farmers.',
)

describe('initials that are stop words in small letters', () => {
  test.each([
    ['Was the US more generous than the UK?', 'The US sent money to Greece.'],
    ['Why did the US act?', 'The US sent money to Greece.'],
    ['How well did the WHO do?', 'The WHO fought malaria.'],
    ['What did the IT boom change?', 'The IT boom reached Bangalore.'],
    ['How did AIDS spread?', 'AIDS reached Kinshasa.'],
  ])('are found by “%s”', (question, first) => {
    expect(texts(among(aid)(question))[0]).toBe(first)
  })

  test.each([
    ['Why did the US act?', 'US'],
    ['How well did the WHO do?', 'WHO'],
    ['Did IT matter?', 'IT'],
  ])('are all that “%s” finds, and the reason', (question, reason) => {
    expect(among(aid)(question).map(({ because }) => because)).toEqual([[reason]])
  })

  test('are words in what is all in capitals', () => {
    const ask = among(aid, draftNote('WHAT THEY TOLD US', 'Nobody came.'))
    expect(texts(ask('Why did the US act?'))).not.toContain('Nobody came.')
    expect(ask('WHO TOLD US ABOUT WHEAT?').flatMap(({ because }) => because)).toEqual([
      'told',
      'TOLD',
    ])
  })

  test('are found among many that only look like them', () => {
    const many = Array.from({ length: 400 }, (_, at) => `Workshop ${at} used steam.`)
    const ask = among(draftNote('', ...many, 'The US kept its tariff.'))
    expect(texts(ask('Why did the US act?'))).toEqual(['The US kept its tariff.'])
  })
})

describe('a land and its people', () => {
  const lands = draftNote(
    '',
    'The IRA bombed Guildford.',
    'Iran took hostages.',
    'The PLA entered Tibet.',
    'The Five-Year Plan began.',
    'The SUDA met in Kaunas.',
    'Sudan split in two.',
    'Norma wrote home.',
    'Norman knights built castles.',
    'India won freedom.',
    'Indian troops fought in Burma.',
    'Cuba sent doctors.',
    'Cuban sugar was sold.',
    'America came late.',
    'American loans paid for it.',
    'Afghanistan was invaded.',
    'Afghan rebels held out.',
  )
  test.each([
    ['Why was Iran isolated?', ['Iran took hostages.']],
    ['What did the IRA want?', ['The IRA bombed Guildford.']],
    ['How successful was the Five-Year Plan?', ['The Five-Year Plan began.']],
    ['What did the PLA do?', ['The PLA entered Tibet.']],
    ['What became of Sudan?', ['Sudan split in two.']],
    ['How harsh were the Norman kings?', ['Norman knights built castles.']],
    ['Was India poor?', ['India won freedom.', 'Indian troops fought in Burma.']],
    ['Was the Indian army loyal?', ['Indian troops fought in Burma.', 'India won freedom.']],
    ['Was Cuba poor?', ['Cuba sent doctors.', 'Cuban sugar was sold.']],
    ['Was the Cuban press free?', ['Cuban sugar was sold.', 'Cuba sent doctors.']],
    ['Was America rich?', ['America came late.', 'American loans paid for it.']],
    ['WHY DID AMERICANS FIGHT?', ['American loans paid for it.']],
    ['Why was Afghanistan poor?', ['Afghanistan was invaded.', 'Afghan rebels held out.']],
    ['Who led the Afghan rebels?', ['Afghan rebels held out.', 'Afghanistan was invaded.']],
  ])('meet, and no others, for “%s”', (question, found) => {
    expect(texts(among(lands)(question))).toEqual(found)
  })
})

describe('what says nothing', () => {
  const rule = draftNote(
    '',
    'Stalin turned against his rivals.',
    'He was against war.',
    'For a year bread was short.',
    'Links with Berlin broke.',
    'Continuity was prized.',
    'Beyond the towns nothing moved towards order.',
  )
  test.each([
    ['Against', []],
    ['For', []],
    ['Continuity', []],
    ['Links between causes', []],
    ['AGAINST', []],
    ['Against rivals', ['rivals']],
    ['Main cause: towards war, beyond towns', ['war', 'towns']],
    ['For bread', ['bread']],
  ])('of the section’s title “%s” is no reason', (section, reasons) => {
    const found = among(rule)('What was Stalin like?', { section })
    const because = found.flatMap(({ because }) => because).filter((reason) => reason !== 'Stalin')
    expect(because.toSorted()).toEqual(reasons.toSorted())
  })

  test('is a part of an address, in notes and in what is asked', () => {
    const ask = among(
      draftNote(
        '',
        'The [purges](https://en.wikipedia.org/wiki/Purges) took many.',
        'Of the siege tells www.bbc.co.uk/history.',
        'Corsairs raided Gozo (doi:10.1017/S0018246X).',
        'Ask librarian@melitensia.org about Gozo.',
        'Guns are at archive.org/details/guns.',
      ),
    )
    expect(ask('Who wrote history on https wikipedia org wiki, bbc, doi, details?')).toEqual([])
    const claim = 'The siege was lost, see https://archive.org/guns'
    expect(ask('Why did Gozo fall?', { claim }).map(({ because }) => because)).toEqual([
      ['siege'],
      ['Gozo'],
      ['Gozo'],
    ])
  })

  test('is a word that most of a library has', () => {
    const places = Array.from({ length: 24 }, (_, at) => `Village ${at} of the province burnt.`)
    const ask = among(draftNote('', ...places, 'The dyke of the province broke.'))
    expect(texts(ask('How did a dyke protect the province?'))).toEqual([
      'The dyke of the province broke.',
    ])
    expect(ask('What happened in the province?')).toHaveLength(20)
  })

  test('is never all that a suggestion is given for', () => {
    const ask = among(aid, rule, draftNote('US', 'Nobody came.'))
    for (const question of ['Why did the US send money to us?', 'Was Stalin against war?'])
      for (const { because } of ask(question, { section: 'Against', claim: 'For the US' }))
        expect(because).not.toEqual([])
  })
})
