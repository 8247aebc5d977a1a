import {
  bullet,
  event,
  interpretation,
  line,
  type MarkedText,
  quotation,
  statement,
  statistic,
} from '../marks.ts'

export const rome: MarkedText = {
  heading: 'Augustus and the end of the Republic',
  lines: [
    line(
      statement('Sulla marched on Rome in 88 BC, the first general to do so.', {
        people: ['Sulla'],
      }),
      statistic(
        'Julius Caesar was murdered on the Ides of March 44 BC by Brutus, Cassius & c. 60 other senators.',
        { figures: ['60 other senators'], people: ['Julius Caesar', 'Brutus', 'Cassius'] },
      ),
      statement('His heir Octavian was only 18.', { people: ['Octavian'] }),
    ),
    line(
      statistic(
        'Octavian, Antony and Lepidus formed the Second Triumvirate and proscribed some 300 senators and 2,000 equites.',
        { figures: ['300 senators', '2,000'], people: ['Octavian', 'Antony', 'Lepidus'] },
      ),
      statement('Cicero was among the dead.', { people: ['Cicero'] }),
    ),
    line(
      statement('At Actium (31 BC) Agrippa defeated the fleet of Antony and Cleopatra.', {
        people: ['Agrippa', 'Antony', 'Cleopatra'],
      }),
      statement('In 27 BC the Senate voted Octavian the name Augustus.', {
        people: ['Octavian', 'Augustus'],
      }),
      statement('He reigned from 27 BC to AD 14.'),
      event('Tiberius succeeded him in AD 14 and retired to Capri in AD 26.', {
        dates: ['14', '26'],
        people: ['Tiberius'],
      }),
    ),
    bullet(
      statistic('The census of AD 14 counted 4,937,000 citizens.', {
        dates: ['14'],
        figures: ['4,937,000'],
      }),
    ),
    bullet(statement('Princeps – ‘first citizen’, the title he preferred')),
    bullet(statement('Res Gestae = his own record of what he achieved, set up on bronze pillars.')),
    bullet(
      quotation(
        'Tacitus says that Augustus ‘won over the soldiers with gifts, the people with corn, and all men with the sweetness of peace’.',
        { people: ['Tacitus', 'Augustus'] },
      ),
    ),
    line(
      interpretation(
        'Ronald Syme, writing in 1939, drew an obvious parallel with the dictators of his day.',
        { dates: ['1939'], people: ['Ronald Syme'] },
      ),
      interpretation(
        'Gibbon (1776) put the decline down to Christianity and the loss of civic virtue.',
        { dates: ['1776'], people: ['Gibbon'] },
      ),
    ),
    line(
      event('Nero killed himself in AD 68 and the dynasty ended.', {
        dates: ['68'],
        people: ['Nero'],
      }),
      statistic('The Antonine Plague of 165–180 AD may have killed a tenth of the empire.', {
        dates: ['165/180'],
        figures: ['a tenth'],
      }),
      statistic('The 3rd century AD saw more than twenty emperors in fifty years.', {
        dates: ['201/300'],
        figures: ['twenty emperors'],
      }),
    ),
  ],
}
