/** Words are found as people type them, whatever letters, signs and spelling the notes have. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createNotebooks, createSearch } from '../../../../src/main/library/index.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'

/** A library of these notes: a heading, and the snippets under it. */
function searchOf(...notes: (readonly [heading: string, ...snippets: string[]])[]) {
  const database = temporaryDatabase()
  createNotebooks(database).add(
    { name: 'Course' },
    notes.map(([heading, ...snippets]) => draftNote(heading, ...snippets)),
  )
  return createSearch(database)
}

const sayings = [
  'Lech Wałęsa led strikes in Gdańsk.',
  'Søren Kierkegaard attacked Hegel.',
  'The Ægean islands were taken.',
  'The œuvre of Rousseau includes Émile.',
  '毛泽东在1949年宣布中华人民共和国成立。',
  '한국전쟁은 1950년에 시작되었다.',
  '明治維新のあとでカタカナ語が増えた。',
  'ประเทศไทยเข้าร่วมสงคราม',
  'كُتِبَ الدُّستور في القاهرة.',
  'The U.S.A. and the U.K. signed.',
  'N.A.T.O.’s members met.',
  'Nasser met Tito; A.J.P.Taylor doubted it.',
  'He paid £3,500 in gold.',
  'The great power system was anarchic.',
  'Power politics was great.',
  'The labour movement grew.',
  'The defence of the realm came first.',
  'The theatre was closed.',
  'The ﬁrst reform came too late.',
  'The anti-slavery movement grew.',
  'Ministers failed to co-ordinate supply.',
  'Adenauer was re elected twice.',
  'Dvořák wrote of a Straße in Prague.',
  'It was a naïve hope.',
  'O’Connell spoke for Catholics.',
  'The people’s will decided.',
  'The collec\u00adtivisation of agri\u00adculture began in 1929.',
  'In the new capital and its calen-\ndar men saw Antichrist.',
  'The center could not hold.',
  'He traveled in secret and was honored.',
  'Diderot edited the encyclopaedia.',
  'Strikes had paralyzed the ports of Berlin–Baghdad trade in 1923–25.',
]

describe('a word as it is typed', () => {
  const search = () => searchOf(['Notes', ...sayings])
  test.each([
    ['Walesa', 'Wałęsa', 'Wałęsa'],
    ['gdansk', 'Wałęsa', 'Gdańsk'],
    ['Soren', 'Søren', 'Søren'],
    ['Aegean', 'Ægean', 'Ægean'],
    ['oeuvre', 'œuvre', 'œuvre'],
    ['emile', 'œuvre', 'Émile'],
    ['中华人民共和国', '毛泽东', '中华人民共和国'],
    ['1949年', '毛泽东', '1949年'],
    ['泽东', '毛泽东', '泽东'],
    ['전쟁', '한국', '전쟁'],
    ['한구', '한국', '한국'],
    ['維新', '明治', '維新'],
    ['カタカナ', '明治', 'カタカナ'],
    ['ไทย', 'ประเทศ', 'ไทย'],
    ['الدستور', 'القاهرة', 'الدُّستور'],
    ['USA', 'U.S.A.', 'U.S.A.'],
    ['u.s.a', 'U.S.A.', 'U.S.A.'],
    ['UK', 'U.K.', 'U.K.'],
    ['NATO', 'N.A.T.O.', 'N.A.T.O'],
    ['A. J. P. Taylor', 'Taylor', 'Taylor'],
    ['AJP Taylor', 'Taylor', 'A.J.P.Taylor'],
    ['3500', '3,500', '3,500'],
    ['3,500', '3,500', '3,500'],
    ['"great power"', 'great power system', 'great power'],
    ['labor', 'labour', 'labour'],
    ['defense', 'defence', 'defence'],
    ['theater', 'theatre', 'theatre'],
    ['theate', 'theatre', 'theatre'],
    ['centre', 'center', 'center'],
    ['travelled', 'traveled', 'traveled'],
    ['honoured', 'honored', 'honored'],
    ['encyclopedia', 'encyclopaedia', 'encyclopaedia'],
    ['paralyse', 'paralyzed', 'paralyzed'],
    ['antislavery', 'anti-slavery', 'anti-slavery'],
    ['anti slavery', 'anti-slavery', 'anti-slavery'],
    ['anti-sl', 'anti-slavery', 'anti-slavery'],
    ['coordinate', 'co-ordinate', 'co-ordinate'],
    ['coördinating', 'co-ordinate', 'co-ordinate'],
    ['re-elected', 're elected', 're elected'],
    ['reelected', 're elected', 're elected'],
    ['Dvorak', 'Dvořák', 'Dvořák'],
    ['strasse', 'Straße', 'Straße'],
    ['STRASSE', 'Straße', 'Straße'],
    ['naive', 'naïve', 'naïve'],
    ['OConnell', 'O’Connell', 'O’Connell'],
    ["O'Connell", 'O’Connell', 'O’Connell'],
    ['connell', 'O’Connell', 'Connell'],
    ['peoples', 'people’s', 'people’s'],
    ["people's", 'people’s', 'people’s'],
    ['collectivisation', '1929', 'collec\u00adtivisation'],
    ['agriculture', '1929', 'agri\u00adculture'],
    ['calendar', 'Antichrist', 'calen-\ndar'],
    ['Berlin-Baghdad', 'Baghdad', 'Berlin–Baghdad'],
    ['1923-25', '1923', '1923'],
  ])('%s finds “%s” first, and marks “%s”', (words, says, marked) => {
    const [hit] = search().find(words)
    expect(hit?.text).toContain(says)
    const marks = hit?.marks.map(([start, end]) => hit.text.slice(start, end)) ?? []
    expect(marks.join(' ')).toContain(marked)
  })

  test('ligatures in the first of two words', () => {
    const [hit] = search().find('first reform')
    expect(hit?.text).toBe('The ﬁrst reform came too late.')
  })
})

describe('words in quotation marks', () => {
  const search = () => searchOf(['Notes', ...sayings])
  const found = (words: string) =>
    search()
      .find(words)
      .map(({ text }) => text)

  test.each(['"great power"', '“great power”', '"great pow', '"Great-Power"'])(
    '%s is found where the words stand together, and nowhere else',
    (words) => {
      expect(found(words)).toEqual(['The great power system was anarchic.'])
    },
  )

  test('are the words themselves, and no beginnings or forms', () => {
    expect(found('"great powe"')).toEqual([])
    expect(found('"labours"')).toEqual([])
  })

  test('have to be there, whatever else is looked for', () => {
    expect(found('grew "anti-slavery movement" gold')).toEqual(['The anti-slavery movement grew.'])
  })

  test('are nothing when there are none', () => {
    expect(found('""')).toEqual([])
    expect(found('"" labour')).toEqual(['The labour movement grew.'])
  })
})

describe('ranking', () => {
  test('puts the word itself before words that begin so, and these before other forms', () => {
    const texts = [
      'Resistance failed, and resistance led to arrests; to resist was to starve.',
      'Resistingly.',
      'There is one man resisting in the long account that he gives of those very hard years.',
    ]
    const found = searchOf(['Notes', ...texts]).find('resisting')
    expect(found.map(({ text }) => text)).toEqual([texts[2], texts[1], texts[0]])
  })

  test('puts what says it before what stands under a heading that does', () => {
    const search = searchOf(
      ['Land Law of 1785: Overview', 'It sold western land to pay the debt.'],
      ['Land Law of 1785: Effect', 'It made towns possible.'],
    )
    expect(search.find('Land Law').map(({ text }) => text)).toEqual([
      'It sold western land to pay the debt.',
      'It made towns possible.',
    ])
  })

  test('leaves snippets of which the headings alone say it in their order', () => {
    const texts = ['Farmers in the east rose against the taxes of the state.', 'It failed.', 'Why?']
    const found = searchOf(['Farmers’ Rising', ...texts]).find('rising')
    expect(found.map(({ text }) => text)).toEqual(texts)
  })

  test('holds where more is found than is wanted', () => {
    const many = Array.from({ length: 40 }, (_, at) => `Unionists met unions ${at}.`)
    const search = searchOf([
      'Notes',
      ...many,
      'A long story is told of how the old union came about.',
    ])
    expect(search.find('union', { limit: 5 })[0]?.text).toContain('old union')
  })
})

describe('a word typed letter by letter', () => {
  const text =
    'Political and democratic conferences made collectivisation inevitable, and enrolment followed.'
  const words = text.match(/\p{L}+/gu) ?? []
  const beginnings = words.flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 2)),
  )

  test('has a row at each letter from the second on', () => {
    const search = searchOf(['Notes', text])
    expect(beginnings.filter((typed) => search.find(typed).length === 0)).toEqual([])
  })

  test.each(['collectivis', 'collectivised', 'conference', 'inevitably', 'enrollments'])(
    '%s finds another form',
    (typed) => {
      expect(searchOf(['Notes', text]).find(typed)).toHaveLength(1)
    },
  )

  /** Words as notes have them: in several scripts, with accents, hyphens, apostrophes, points and figures. */
  const letters = fc.constantFrom(
    ...'aeioubdlnrstz'.repeat(4),
    ...'éłøæœßﬁñç\u0301\u00ad',
    ...'жий',
    ...'دَل',
    ...'中国年',
    ...'한국',
    ...'かナ',
    ...'ไทยก็',
    ...'हिन्',
  )
  const part = fc.array(letters, { minLength: 1, maxLength: 7 }).map((signs) => signs.join(''))
  const joint = fc.constantFrom('-', '’', "'", '.', '–', '/', '-\n')
  const word = fc.oneof(
    { weight: 5, arbitrary: part },
    { weight: 2, arbitrary: fc.tuple(part, joint, part).map((pieces) => pieces.join('')) },
    fc.constantFrom(
      'U.S.A.',
      '3,500',
      '1923–25',
      'people’s',
      'N.A.T.O.’s',
      '1,250,000',
      'U.S.-led',
    ),
  )
  const textOf = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))

  test('finds its snippet at every letter, in any text', () => {
    const database = temporaryDatabase()
    const notebooks = createNotebooks(database)
    const search = createSearch(database)
    fc.assert(
      fc.property(textOf, (text) => {
        database.sql.exec('DELETE FROM notebooks')
        notebooks.add({ name: 'Any' }, [draftNote('', text)])
        for (const word of text.split(/\s+/)) {
          const signs = Array.from(word)
          for (let end = 2; end <= signs.length; end += 1) {
            const typed = signs.slice(0, end).join('')
            if (!/[\p{L}\p{N}]/u.test(typed)) continue
            expect(search.find(typed), `“${typed}” in “${text}”`).toHaveLength(1)
          }
        }
      }),
    )
  })
})
