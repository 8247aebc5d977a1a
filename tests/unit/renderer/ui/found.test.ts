import { describe, expect, it } from 'vitest'
import { found } from '../../../../src/renderer/src/ui/found.ts'

const names = (all: readonly string[], typed: string) => found(all, typed, (name) => name)

describe('what is found in a list by typing', () => {
  it.each([
    ['nothing typed', ['Analysis', 'Link'], '', ['Analysis', 'Link']],
    ['only signs typed', ['Analysis', 'Link'], ' … ', ['Analysis', 'Link']],
    ['names that begin with it first', ['Conserve', 'Service'], 'serv', ['Service', 'Conserve']],
    [
      'then names with a word that does',
      ['Conserve', 'R. Service'],
      'serv',
      ['R. Service', 'Conserve'],
    ],
    [
      'words apart, in any order',
      ['Service, Lenin (2000)', 'Service, Stalin'],
      'lenin serv',
      ['Service, Lenin (2000)'],
    ],
    [
      'a number before what only has it inside',
      ['Point 13', 'Point 3: Votes'],
      'point 3',
      ['Point 3: Votes', 'Point 13'],
    ],
    ['without accents', ['Émigrés', 'Workers'], 'emig', ['Émigrés']],
    ['with them', ['Emigres'], 'émig', ['Emigres']],
    ['without strokes', ['Wałęsa, Lech', 'Søren'], 'walesa', ['Wałęsa, Lech']],
    ['a word that is nowhere', ['Service'], 'service x', []],
  ])('%s', (_, all, typed, expected) => {
    expect(names(all, typed)).toEqual(expected)
  })
})
