/** Kinds of notes that once lost words, or had them cut in the wrong place, on the way in. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FilesRead, readFiles } from '../../../../src/main/intake/index.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-whole-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(...lines: string[]): Promise<FilesRead> {
  const path = join(folder, 'file.txt')
  await writeFile(path, lines.join('\n'))
  return readFiles([{ path, name: 'file.txt' }])
}

type Noted = [heading: string, ...snippets: string[]]
const noted = ({ notes }: FilesRead): Noted[] =>
  notes.map(({ heading, snippets }) => [heading, ...snippets.map(({ text }) => text)])

describe('notes keep their words and what they mean', () => {
  it.each<[why: string, lines: string[], notes: Noted[]]>([
    [
      'who said it stays with the quotation, and a quoted line under a title is none',
      [
        'Views of 1905',
        '',
        '“It was a mistake.” (Marlow) “It was a crime.” (Pryce)',
        '“We had no choice.” - Witte “They had one.” - Milyukov',
        '"Out, foul stain!" (5.1) Guilt returns.',
      ],
      [
        [
          'Views of 1905',
          '“It was a mistake.” (Marlow)',
          '“It was a crime.” (Pryce)',
          '“We had no choice.” - Witte',
          '“They had one.” - Milyukov',
          '"Out, foul stain!" (5.1)',
          'Guilt returns.',
        ],
      ],
    ],
    [
      'who said it, on a line of its own',
      [
        'The Union',
        '',
        '“Ireland was sold.”',
        '— O’Connell, 1843',
        '- “Bought.”',
        '- Pitt',
        '- Fox',
      ],
      [['The Union', '“Ireland was sold.” — O’Connell, 1843', '“Bought.”', 'Pitt', 'Fox']],
    ],
    [
      'a quotation set off by marks',
      [
        'Descartes doubts everything.',
        '',
        '> I noticed that while I was trying to think everything false, it must',
        '> needs be that I, who was thinking this, was something. And this truth',
        '> was so solid that no sceptic could shake it.',
        '> — Descartes',
        '',
        '> > He is sure.',
        '> I am not.',
      ],
      [
        [
          'File',
          'Descartes doubts everything.',
          'I noticed that while I was trying to think everything false, it must needs be that I, who was thinking this, was something.',
          'And this truth was so solid that no sceptic could shake it. — Descartes',
          'He is sure.',
          'I am not.',
        ],
      ],
    ],
    [
      'a remark under a quoted line, and a list in a quotation',
      [
        'Lenin',
        '',
        '“Peace, land, bread”',
        '- shows what he promised',
        '',
        '> He named two.',
        '> - Bread',
        '> - Land',
      ],
      [
        [
          'Lenin',
          '“Peace, land, bread”',
          'shows what he promised',
          'He named two.',
          'Bread',
          'Land',
        ],
      ],
    ],
    [
      'points marked with the sign of quotations, and more than so many',
      ['> Bread for the towns', '> Land for the peasants', '', '>5 million starved.'],
      [['File', 'Bread for the towns', 'Land for the peasants', '>5 million starved.']],
    ],
    [
      'Markdown headings without text',
      [
        '# The early republic',
        '',
        '## Land Law of 1785',
        '',
        '### Overview',
        'It sold western land.',
        '### Effect',
        '#### On towns',
        'They became possible.',
        '## Rising!',
        '### Overview',
        'Farmers rose.',
      ],
      [
        ['Land Law of 1785: Overview', 'It sold western land.'],
        ['Land Law of 1785: Effect: On towns', 'They became possible.'],
        ['Rising! Overview', 'Farmers rose.'],
      ],
    ],
    [
      'one heading over all others that is no title of a file',
      ['## Enzymes', '### Action', 'They bind.', '### Limits', 'Heat.'],
      [
        ['Enzymes: Action', 'They bind.'],
        ['Enzymes: Limits', 'Heat.'],
      ],
    ],
    [
      'plain headings without text',
      [
        'CAUSES',
        '',
        'Long-term causes',
        '',
        'The alliances were rigid.',
        '',
        'COURSE',
        '',
        'What happened in the West?',
        '',
        'Trenches were dug.',
      ],
      [
        ['CAUSES: Long-term causes', 'The alliances were rigid.'],
        ['COURSE: What happened in the West?', 'Trenches were dug.'],
      ],
    ],
    [
      'underlined headings without text',
      [
        'Plants',
        '======',
        '',
        'Light',
        '-----',
        'Water is split.',
        '',
        'Fungi',
        '=====',
        'They rot.',
      ],
      [
        ['Plants: Light', 'Water is split.'],
        ['Fungi', 'They rot.'],
      ],
    ],
    [
      'a title above a quoted line',
      [
        'The Terror',
        '',
        '"Virtue without terror is powerless"',
        '',
        'Robespierre said this. He died.',
      ],
      [
        [
          'The Terror',
          '"Virtue without terror is powerless"',
          'Robespierre said this.',
          'He died.',
        ],
      ],
    ],
    [
      'quoted lines among titled notes, and a quoted term that is a title',
      [
        'Macbeth',
        '',
        'He doubts.',
        '',
        "'Out, damned spot'",
        '',
        'Guilt.',
        '',
        '‘War Communism’',
        '',
        'It failed.',
      ],
      [
        ['Macbeth', 'He doubts.', "'Out, damned spot'", 'Guilt.'],
        ['‘War Communism’', 'It failed.'],
      ],
    ],
    [
      'Markdown headings without a space',
      ['#Membranes', 'They are bilayers.', '##Osmosis##', 'Water moves.', '#biology #revision'],
      [
        ['Membranes', 'They are bilayers.'],
        ['Osmosis', 'Water moves.', '#biology #revision'],
      ],
    ],
    [
      'Roman numbers that head notes',
      [
        'I. The Estates General',
        '',
        'It met. Necker spoke.',
        '',
        'II. The Bastille',
        '',
        'It fell.',
        '',
        'III. The October Days',
        'Women marched.',
      ],
      [
        ['The Estates General', 'It met.', 'Necker spoke.'],
        ['The Bastille', 'It fell.'],
        ['The October Days', 'Women marched.'],
      ],
    ],
    [
      'Roman numbers before titles that say more',
      [
        'I. Introduction: the problem of evil',
        'Epicurus asked.',
        '',
        'II. Soul-making',
        'Hick follows Irenaeus.',
      ],
      [
        ['Introduction: the problem of evil', 'Epicurus asked.'],
        ['Soul-making', 'Hick follows Irenaeus.'],
      ],
    ],
    [
      'Roman numbers that head items, and an initial',
      [
        'Demands:',
        'I. Wages were to rise.',
        'II. Hours were to fall.',
        '',
        'I. Kant asked nothing. A. J. Ayer did.',
      ],
      [
        [
          'Demands',
          'Wages were to rise.',
          'Hours were to fall.',
          'Kant asked nothing.',
          'A. J. Ayer did.',
        ],
      ],
    ],
    [
      'an outline',
      [
        'I. Causes of the rising',
        '   A. Long-term causes',
        '      1. The estates paid unequal taxes.',
        '   B. Short-term causes',
        '      1. The harvest failed.',
        'II. Course of the rising',
        '   A. The Bastille fell.',
      ],
      [
        [
          'Causes of the rising',
          'Long-term causes',
          'The estates paid unequal taxes.',
          'Short-term causes',
          'The harvest failed.',
        ],
        ['Course of the rising', 'The Bastille fell.'],
      ],
    ],
    [
      'an outline with blank lines',
      [
        'I. Inflation',
        '',
        'A. Demand',
        '1. Credit was cheap.',
        '',
        'B. Cost',
        '1. Oil rose.',
        '',
        'II. Cures',
        '',
        'A. Tight money',
        '1. Rates rose.',
      ],
      [
        ['Inflation: Demand', 'Credit was cheap.'],
        ['Inflation: Cost', 'Oil rose.'],
        ['Cures: Tight money', 'Rates rose.'],
      ],
    ],
    [
      'an outline in decimals, and a figure',
      [
        '1. Sampling',
        '1.1 Random samples are fair.',
        '1.2 Quotas are cheap.',
        '2. Errors',
        '2.1 Bias is systematic.',
        '1.5 million people answered.',
      ],
      [
        ['Sampling', 'Random samples are fair.', 'Quotas are cheap.'],
        ['Errors', 'Bias is systematic.', '1.5 million people answered.'],
      ],
    ],
    [
      'capitals without blank lines',
      [
        'CAUSES OF THE WAR',
        'Germany feared encirclement.',
        'Austria wanted revenge.',
        'COURSE OF THE WAR',
        'The front froze.',
      ],
      [
        ['CAUSES OF THE WAR', 'Germany feared encirclement.', 'Austria wanted revenge.'],
        ['COURSE OF THE WAR', 'The front froze.'],
      ],
    ],
    [
      'bold and colons without blank lines',
      ['**Plot**', 'Pip is poor', '**Themes**', 'Class', 'Guilt'],
      [
        ['Plot', 'Pip is poor'],
        ['Themes', 'Class', 'Guilt'],
      ],
    ],
    [
      'names in capitals that are items',
      ['Members of the alliance:', 'USA', 'USSR', 'UK', 'They won.'],
      [['Members of the alliance', 'USA', 'USSR', 'UK', 'They won.']],
    ],
    [
      'essay titles with a full stop',
      [
        'Assess the view that the Tsar fell because of the war.',
        '',
        'He lost the army. Food ran out.',
        '',
        '‘Hamlet thinks too much.’ Discuss this view. (25 marks)',
        'He says so.',
        '',
        'To what extent was Kerensky to blame.',
        '',
        'He kept the war going.',
        '',
        'State intervention grew.',
        '',
        'Explain how enzymes lower',
        'activation energy.',
        '',
        'They strain bonds.',
      ],
      [
        [
          'Assess the view that the Tsar fell because of the war.',
          'He lost the army.',
          'Food ran out.',
        ],
        ['‘Hamlet thinks too much.’ Discuss this view. (25 marks)', 'He says so.'],
        [
          'To what extent was Kerensky to blame.',
          'He kept the war going.',
          'State intervention grew.',
        ],
        ['Explain how enzymes lower activation energy.', 'They strain bonds.'],
      ],
    ],
    [
      'short items that hang over to the next line',
      [
        '- Ebert made a pact with the army on',
        '  the first night.',
        '- The constitution had a weak point in',
        '  article 48.',
        '- The Bolsheviks took the',
        '  Winter Palace.',
        '1. Mitosis gives cells that',
        '   are alike.',
        '- It was signed by General',
        'and President alike.',
        '  - a point below it that goes on',
        '    for long',
        '- Causes',
        '  Debt',
        '  Famine',
      ],
      [
        [
          'File',
          'Ebert made a pact with the army on the first night.',
          'The constitution had a weak point in article 48.',
          'The Bolsheviks took the Winter Palace.',
          'Mitosis gives cells that are alike.',
          'It was signed by General and President alike.',
          'a point below it that goes on for long',
          'Causes',
          'Debt',
          'Famine',
        ],
      ],
    ],
    [
      'soft hyphens stay, and join where a line ends',
      ['The collec\u00adtivisation of agri\u00ad', 'culture began.'],
      [['File', 'The collec\u00adtivisation of agri\u00adculture began.']],
    ],
    [
      'code keeps its lines',
      ['```', 'for each of the many items in the list of things', 'do nothing', '```'],
      [['File', 'for each of the many items in the list of things', 'do nothing']],
    ],
  ])('%s', async (_why, lines, notes) => {
    const found = await read(...lines)
    expect(noted(found)).toEqual(notes)
    expect(found.warnings).toEqual([])
    for (const { body, snippets } of found.notes)
      for (const { text, start, end } of snippets) expect(body.slice(start, end)).toBe(text)
  })

  it('puts words together that were broken at the end of a line, and says so', async () => {
    const { notes, files } = await read(
      'The reforms of Peter were meant to make of Russia a European power, and in',
      'that they succeeded; but they also widened the gulf between the Western-',
      'ised nobility and the peasants, who saw in the new capital and its calen-',
      'dar the work of Antichrist. The schism deepened in consequence of this.',
    )
    expect(notes.flatMap(({ snippets }) => snippets.map(({ text }) => text))).toEqual([
      'The reforms of Peter were meant to make of Russia a European power, and in that they succeeded; but they also widened the gulf between the Westernised nobility and the peasants, who saw in the new capital and its calendar the work of Antichrist.',
      'The schism deepened in consequence of this.',
    ])
    expect(files[0]?.mended).toEqual([
      'Words broken at the end of a line were put together again: “Westernised”, “calendar”.',
    ])
  })

  it('proposes a file’s title for the name of its notebook', async () => {
    expect((await read('# Russia', '', '## Rise', 'Up.', '## Fall', 'Down.')).notebookName).toBe(
      'Russia',
    )
    expect(
      (await read('Stalin', '', 'Who rose?', '', 'He.', '', 'Who fell?', '', 'They.')).notebookName,
    ).toBe('Stalin')
    const path = join(folder, 'file.txt')
    const two = await readFiles([
      { path, name: 'file.txt' },
      { path, name: 'file.md' },
    ])
    expect(two.notebookName).toBe('File')
    expect(two.warnings).toHaveLength(2)
    expect(two.warnings[0]).toContain('“file.txt” has the title “Stalin”')
    expect((await read('## Rise', 'Up.', '## Fall', 'Down.')).notebookName).toBe('File')
  })
})
