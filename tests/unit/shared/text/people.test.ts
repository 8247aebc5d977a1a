import { describe, expect, it } from 'vitest'
import { peopleIn, peopleOf } from '../../../../src/shared/text/people.ts'

describe('people in a text', () => {
  it.each<[string, string[]]>([
    ['Leon Trotsky - thought to be the successor.', ['Leon Trotsky']],
    ['Lavrenti Beria - head of the police.', ['Lavrenti Beria']],
    [
      "Concerns were raised by Stalin's wife, Nadezhda Alliluyeva.",
      ['Stalin', 'Nadezhda Alliluyeva'],
    ],
    ['Stalin’s orders were obeyed.', ['Stalin']],
    [
      'In 1936, Yagoda, head of the NKVD, was replaced by Nikolai Yezhov.',
      ['Yagoda', 'Nikolai Yezhov'],
    ],
    ['Ryutin, a former Party secretary, wrote against him.', ['Ryutin']],
    [
      'Historians such as A. J. P. Taylor and Ian Kershaw disagree.',
      ['A. J. P. Taylor', 'Ian Kershaw'],
    ],
    ['J. V. Stalin and V.I. Lenin met.', ['J. V. Stalin', 'V.I. Lenin']],
    ['Power passed to Otto von Bismarck.', ['Otto von Bismarck']],
    ["Power passed to Valéry Giscard d'Estaing.", ["Valéry Giscard d'Estaing"]],
    ['It was signed by General Groener.', ['Groener']],
    ['Tsar Nicholas II gave up the throne.', ['Nicholas II']],
    ['The Politburo and the Red Army of the Soviet Union feared the NKVD.', []],
    ['The Five-Year Plan replaced the NEP.', []],
    ['Stalin oversaw the Lenin Enrolment.', ['Stalin']],
    ['In Moscow and Leningrad the Party grew, as in Georgia and Ukraine.', []],
    ['Britain and France distrusted Nazi Germany.', []],
    ['Trotskyism and Leninism were opposed by Communists.', []],
    ['Terror was used by the Great Purge in January.', []],
    ['The Treaty of Versailles and the Weimar Republic', []],
    ["Kennan - wrote the 'Long Telegram'", ['Kennan']],
    ['Forces under Gen. MacArthur landed.', ['MacArthur']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected)
  })

  it('knows a surname once the import has shown the whole name', () => {
    const bare = 'The vote was lost to Radek.'
    expect(peopleIn(bare)).toEqual([])
    const vocabulary = peopleOf(['Karl Radek - accused of lack of principle.', bare])
    expect(peopleIn(bare, vocabulary)).toEqual(['Radek'])
  })

  it('lets a known name vouch for its neighbours in a list', () => {
    const list = 'They were cronies, such as Molotov, Voroshilov, Kalinin and Lazar Kaganovich.'
    expect(peopleIn(list)).toEqual(['Molotov', 'Voroshilov', 'Kalinin', 'Lazar Kaganovich'])
  })

  it('names each person once, in the order of the text', () => {
    const text = 'Bukharin met Leon Trotsky. Later Trotsky met Bukharin.'
    expect(peopleIn(text, peopleOf([`${text} Nikolai Bukharin fell.`]))).toEqual([
      'Bukharin',
      'Leon Trotsky',
    ])
  })

  it('reads a name whose line was wrapped in the middle of it', () => {
    const vocabulary = peopleOf(['Leon Trotsky - a rival'])
    expect(peopleIn('He had feared Leon\nTrotsky for years.', vocabulary)).toEqual(['Leon Trotsky'])
  })

  it('gives what a mistyped capital left as it is written', () => {
    const vocabulary = peopleOf(['Stalin argued that it was so.'])
    expect(peopleIn('In 1930, STalin issued a statement.', vocabulary)).toEqual(['STalin'])
  })
})
