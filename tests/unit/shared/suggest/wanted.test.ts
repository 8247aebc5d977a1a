import { describe, expect, test } from 'vitest'
import { type WantedPlace, wantedFor } from '../../../../src/shared/suggest/index.ts'

const wordsFor = (place: WantedPlace) => wantedFor(place).words.map(({ word }) => word)

describe('what is looked for', () => {
  test.each([
    ['Was Stalinism a consequence of Leninism?', ['Stalinism', 'Leninism']],
    ['To what extent did the Tsar fall because of the war?', ['Tsar', 'war', 'fall']],
    [
      'Assess the view that the New Deal ended the Depression.',
      ['Deal', 'Depression', 'New', 'ended'],
    ],
    ['How significant was the role of women in Chartism?', ['women', 'Chartism']],
    [
      'What was Mussolini’s main reason for invading Abyssinia?',
      ['Mussolini', 'invading', 'Abyssinia'],
    ],
    ['Why did the US and the WHO act, and who told us?', ['US', 'WHO', 'act', 'told']],
    ['Beyond the war, towards peace', ['war', 'peace']],
    ['What does https://a.org/wiki say of x@b.org?', ['say']],
    ['Discuss.', []],
  ])('in “%s” is what it asks about, not the asking', (question, words) => {
    expect(wordsFor({ question })).toEqual(words)
  })

  test('counts most in the claim, less in the section’s title, and least in the question', () => {
    const { words } = wantedFor({
      question: 'Was Stalinism a consequence of Leninism?',
      section: 'Continuity of the police',
      claim: 'Terror began under Lenin',
    })
    const weightOf = (word: string) => words.find((each) => each.word === word)?.weight ?? 0
    expect(weightOf('Terror')).toBeGreaterThan(weightOf('police'))
    expect(weightOf('police')).toBeGreaterThan(weightOf('Stalinism'))
    expect(weightOf('Stalinism')).toBeGreaterThan(0)
  })

  test('counts less in words that could be about anything', () => {
    const { words } = wantedFor({ question: 'How did Stalin become leader of the Party?' })
    expect(words.map(({ word }) => word)).toEqual(['Stalin', 'leader', 'Party', 'become'])
    expect(words.at(-1)?.weight).toBeLessThan(0.5)
  })

  test.each([
    ['Control of appointments mattered more than fear', 'mattered'],
    ['Practical matters were left to the Secretariat', 'matters'],
  ])('counts less in a form of such a word: %s', (claim, word) => {
    const { words } = wantedFor({ question: '', claim })
    const weightOf = (wanted: string) => words.find((each) => each.word === wanted)?.weight ?? 0
    expect(weightOf(word)).toBeLessThan(0.5)
  })

  test.each(['goods', 'news', 'lives'])('counts “%s” in full, which is no form of one', (word) => {
    expect(wantedFor({ question: '', claim: `The ${word} of peasants` }).words[0]).toMatchObject({
      word,
      weight: 1,
    })
  })

  test('leaves the words of templates out of a section’s title, but not out of a claim', () => {
    const place = { question: 'Why did the Tsar fall?', section: 'Continuity: the police' }
    expect(wordsFor(place)).toEqual(['police', 'Tsar', 'fall'])
    expect(wordsFor({ ...place, section: 'Continuity' })).toEqual(
      wordsFor({ question: place.question }),
    )
    expect(wordsFor({ question: '', claim: 'Continuity was prized' })).toContain('Continuity')
  })

  test('leans on the section while the claim says nothing yet', () => {
    const [first] = wordsFor({
      question: 'Why did the Tsar fall?',
      section: 'Hunger',
      claim: 'The …',
    })
    expect(first).toBe('Hunger')
  })

  test.each([
    ['Leninism', ['Leninist', 'Lenin', 'Lenine']],
    ['Trotskyist', ['Trotskyism', 'Trotsky', 'Trotskye']],
    ['Bonapartists', ['Bonapartism', 'Bonapartist', 'Bonapart', 'Bonaparte']],
    ['socialism', ['socialist']],
    ['Bolshevism', ['Bolshevist', 'bolshevik', 'Bolshev', 'Bolsheve']],
    ['Russia', ['Russian']],
    ['American', ['America']],
    ['Cuban', ['cuba']],
    ['Cuba', ['cuban']],
    ['Asian', ['Asia']],
    ['Kenya', ['Kenyan']],
    ['Iran', []],
    ['IRA', []],
    ['Plan', []],
    ['Norman', []],
    ['Roman', []],
    ['German', ['germany']],
    ['France', ['french']],
    ['terror', []],
  ])('reaches from “%s” to its relatives, which count for less', (word, relatives) => {
    const [wanted] = wantedFor({ question: `Explain ${word}.` }).words
    expect(wanted?.relatives.map((relative) => relative.word)).toEqual(relatives)
    for (const { share } of wanted?.relatives ?? []) expect(share).toBeLessThan(1)
  })

  test('keeps words together that stand side by side', () => {
    expect(
      wantedFor({ question: 'Who led the Red Army, Trotsky. Or the Left-Opposition?' }).pairs,
    ).toEqual([
      ['red', 'army'],
      ['left', 'opposition'],
    ])
  })

  test('knows the time that is spoken of', () => {
    const { periods } = wantedFor({ question: 'How far did Russia change, 1894–1917?' })
    expect(periods).toEqual([{ from: '1894-01-01', to: '1917-12-31' }])
  })

  test('weighs a year less than a word: it says when', () => {
    const { words } = wantedFor({ question: 'How democratic was the Constitution of 1936?' })
    expect(words.at(-1)?.word).toBe('1936')
  })
})
