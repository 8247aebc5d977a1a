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
    // Subjects and objects of verbs in the present.
    [
      'Hobbes thinks that men are equal; Locke agrees, but Rousseau does not.',
      ['Hobbes', 'Locke', 'Rousseau'],
    ],
    ['Figes sees a tragedy where Pipes sees a coup.', ['Figes', 'Pipes']],
    ['Othello trusts Iago and kills Desdemona.', ['Othello', 'Iago', 'Desdemona']],
    ['Descartes doubts his senses, but Spinoza does not.', ['Descartes', 'Spinoza']],
    ['Nozick rejects what Rawls proposes.', ['Nozick', 'Rawls']],
    ['Gatsby loves Daisy.', ['Gatsby', 'Daisy']],
    ['Luther (1483–1546) denies it.', ['Luther']],
    ['Parliament meets and votes.', []],
    ['Germany trusts Austria and fears Russia.', []],
    ['Serfdom ends where Inflation rises.', []],
    ['Slavery feeds the towns.', []],
    ['Guilt returns.', []],
    ['Suez talks failed.', []],
    ['Black Death reaches England.', []],
    ['Bread feeds the poor.', []],
    // Subjects of what was done, alone or with others, and owners.
    ['Zwingli attacked fasting.', ['Zwingli']],
    ['Marat had called for blood.', ['Marat']],
    ['Boudicca, the widow of their king, burnt three towns.', ['Boudicca']],
    ['Akbar and Birbal share the stage.', ['Akbar', 'Birbal']],
    ['Inoue Kaoru rebuilt the ministry.', ['Inoue Kaoru']],
    ['Colbert’s tariff hurt the Dutch.', ['Colbert']],
    ['The fort was taken without a shot by Wolseley.', ['Wolseley']],
    ['Fontaine Abbey burned.', []],
    ['Serfdom had ended by then.', []],
    ['Bread rose in price.', []],
    // Titles that are of a place or stand before one.
    ['The Duke of Wellington held the ridge.', ['Wellington']],
    ['The Duke of Burgundy fell.', []],
    ['Lord Salisbury kept out of alliances.', ['Salisbury']],
    ['The tax was opposed in Salisbury.', []],
    // Cases.
    ['The rule is that of Donoghue v Stevenson.', []],
    ['Roe v. Wade was overturned.', []],
    // References by author and year.
    ['(Hobsbawm, 1994) and (Judt 2005: 12) differ.', ['Hobsbawm', 'Judt']],
    ['The view is old (see Brown and Vaneck, 1999; Nagel 1979a).', ['Brown', 'Vaneck', 'Nagel']],
    ['Thus Ferrow (1976) shows how it was.', ['Ferrow']],
    ['The army won (Verdun, 1916).', []],
    ['Parliament passed it (Reform Act, 1832), and the plan failed (March 1921).', []],
    // The family's name first.
    ['Mao Zedong launched the Leap.', ['Mao Zedong']],
    ['Sun Yat-sen founded the party.', ['Sun Yat-sen']],
    ['Deng Xiaoping opened the economy after Hua Guofeng fell.', ['Deng Xiaoping', 'Hua Guofeng']],
    ['Power went to Liu Shaoqi.', ['Liu Shaoqi']],
    ['Lin Biao dies in a crash.', ['Lin Biao']],
    ['Ho Chi Minh read out the declaration.', ['Ho Chi Minh']],
    ['Hong Kong is British.', []],
    ['They won at Dien Bien Phu.', []],
    ['La Rochelle fell.', []],
    // Bynames.
    ['Catherine the Great annexed Crimea.', ['Catherine the Great']],
    ['Tsar Ivan the Terrible killed his son.', ['Ivan the Terrible']],
    ['Vlad the Impaler held the pass.', ['Vlad the Impaler']],
    ['Eleanor of Aquitaine married Henry.', ['Eleanor of Aquitaine', 'Henry']],
    ['Catherine the Great fought twice, and Catherine won.', ['Catherine the Great']],
    ['The Bank of England raised rates after the Battle of Hastings.', []],
    ['At Worms the Emperor heard him.', []],
    ['In Russia the Tsar fell.', []],
    // Surnames that are words for other things.
    ['Theresa May lost her majority.', ['Theresa May']],
    ['Lord North taxed tea.', ['North']],
    ['T. H. Green taught at Balliol.', ['T. H. Green']],
    ['Bonar Law resigned.', ['Bonar Law']],
    ['In May the North won, and the Green party lost.', []],
    ['The General Strike began in King Street.', []],
    ['The U.S. Army landed.', []],
    ['Dawes Plan led to recovery.', []],
    // What is marked up is read without the marks.
    ['[Mao Zedong](https://en.example.org/wiki/Mao_Zedong) was elected.', ['Mao Zedong']],
    ['[[Rosa Luxemburg|Luxemburg]] wrote from prison.', ['Luxemburg']],
    ['**Ebert** was elected [President](https://a.example/Karl_Adler "Karl Adler").', ['Ebert']],
    ['See https://a.example/Otto_Wels for more.', []],
  ])('%s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected)
  })

  it('knows a surname once the import has shown the whole name', () => {
    const bare = 'The vote was lost to Radek.'
    expect(peopleIn(bare)).toEqual([])
    const vocabulary = peopleOf(['Karl Radek - accused of lack of principle.', bare])
    expect(peopleIn(bare, vocabulary)).toEqual(['Radek'])
  })

  it('tells a surname from the other things that its word stands for', () => {
    const known = peopleOf(['Theresa May lost her majority.', 'Lord North taxed tea.'])
    expect(peopleIn('May relied on the DUP.', known)).toEqual(['May'])
    expect(peopleIn('North’s ministry fell.', known)).toEqual(['North'])
    for (const other of [
      'In May they voted.',
      'May Day was banned.',
      'The North won.',
      'North America rose.',
    ])
      expect(peopleIn(other, known)).toEqual([])
  })

  it('knows one by the family’s name, wherever it stands', () => {
    const known = peopleOf(['Zhou Enlai kept silent.'])
    expect(peopleIn('Power lay with Zhou.', known)).toEqual(['Zhou'])
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
