import { describe, expect, test } from 'vitest'
import {
  foldName,
  meansNotebook,
  meansPerson,
  meansSource,
  meansTag,
} from '../../../../src/shared/search/index.ts'

const begun = (value: string) => ({ value, isWhole: false })
const whole = (value: string) => ({ value, isWhole: true })

describe('a name', () => {
  test.each([
    ['Wałęsa', 'WALESA'],
    ['O’Neill', "o'neill"],
    ['O´Neill', 'oneill'],
    ['Co-operation', 'cooperation'],
    ['Berlin–Baghdad', 'berlinbaghdad'],
    ['  Great   Terror ', 'great terror'],
    ['“Terror”', 'terror'],
    ['Straße', 'strasse'],
    ['Dvor\u030cák', 'dvorak'],
  ])('%s is the same as %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other))
  })

  test.each([
    ['C++', 'C#'],
    ['1922', '1923'],
    ['essay 1', 'essay 2'],
    ['1919-20', '191920'],
  ])('%s is another than %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other))
  })
})

describe('what is typed for a tag', () => {
  test.each([
    [begun('pow'), 'Power', true],
    [begun('power'), 'power struggle', true],
    [begun('struggle'), 'power struggle', false],
    [whole('power'), 'Power', true],
    [whole('power'), 'power struggle', false],
    [whole('pow'), 'power', false],
  ])('%o means %s: %s', (sought, name, isMeant) => {
    expect(meansTag(sought)(name)).toBe(isMeant)
  })
})

describe('what is typed for a person', () => {
  test.each([
    [begun('len'), 'Vladimir Lenin', true],
    [begun('vladimir l'), 'Vladimir Lenin', true],
    [begun('enin'), 'Lenin', false],
    [whole('Lenin'), 'Vladimir Lenin', true],
    [whole('Lenin'), 'Lenina', false],
    [whole('Vladimir'), 'Vladimir Lenin', false],
    [whole('walesa'), 'Lech Wałęsa', true],
  ])('%o means %s: %s', (sought, name, isMeant) => {
    expect(meansPerson(sought)(name)).toBe(isMeant)
  })
})

describe('what is typed for a notebook', () => {
  test.each([
    [begun('weim'), 'The Weimar Republic', true],
    [begun('weimar rep'), 'The Weimar Republic', true],
    [begun('mar'), 'The Weimar Republic', false],
    [whole('weimar republic'), 'The Weimar Republic', false],
    [whole('THE WEIMAR REPUBLIC'), 'The Weimar Republic', true],
  ])('%o means %s: %s', (sought, name, isMeant) => {
    expect(meansNotebook(sought)(name)).toBe(isMeant)
  })
})

describe('what is typed for a source', () => {
  const source = 'Robert Service – Lenin: A Biography – 2000'
  test.each([
    [begun('service'), true],
    [begun('service 2000'), true],
    [begun('biog serv'), true],
    [begun('conquest'), false],
    [begun('service conquest'), false],
    [whole('a biography'), true],
    [whole('a biog'), false],
    [whole('service biography'), false],
    [begun('***'), false],
  ])('%o means it: %s', (sought, isMeant) => {
    expect(meansSource(sought)(source)).toBe(isMeant)
  })
})
