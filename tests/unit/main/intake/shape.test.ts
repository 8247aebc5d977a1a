import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shape } from '../../../../src/main/intake/shape/index.ts'

const read = (text: string): [heading: string, body: string][] =>
  shape(text, 'File').notes.map(({ heading, body }) => [heading, body])

const weimar = readFileSync('tests/fixtures/notes/weimar-notes.txt', 'utf8')
const stalin = '../shared/data/stalin-notes.txt'

describe('notes by the shape of their lines', () => {
  it.each<[why: string, text: string, notes: [string, string][]]>([
    [
      'question headings and blank lines',
      'Who was Kirov?\n\nA rival.\n\n\nWho was Ryutin?\n\nA critic.\n\nHe wrote.\n',
      [
        ['Who was Kirov?', 'A rival.'],
        ['Who was Ryutin?', 'A critic.\n\nHe wrote.'],
      ],
    ],
    [
      'a question over two lines, and one over three',
      'What shows that the Party\nwas weak?\n\nMuch.\n\n\nWhat shows that it\nwas strong in\nthe towns?\n\nLittle.',
      [
        ['What shows that the Party was weak?', 'Much.'],
        ['What shows that it was strong in the towns?', 'Little.'],
      ],
    ],
    [
      'questions with the answer on the next line and no blank lines',
      'Who was Kirov?\nA rival of his.\nHe died.\nWho was Ryutin?\nA critic of his.',
      [
        ['Who was Kirov?', 'A rival of his.\nHe died.'],
        ['Who was Ryutin?', 'A critic of his.'],
      ],
    ],
    [
      'questions inside an answer are no headings',
      'Who was Kirov?\n\nA rival. Who shot him?\nWas it Nikolayev?\nHe had a gun.\n\n\nWho gained?\n\nStalin.',
      [
        ['Who was Kirov?', 'A rival. Who shot him?\nWas it Nikolayev?\nHe had a gun.'],
        ['Who gained?', 'Stalin.'],
      ],
    ],
    [
      'a view and a question about it, with marks',
      "'Lenin made Stalin.' How far do you agree? (25 marks)\n\nNot far.\n\n\nWhy?\n\nMuch changed.",
      [
        ["'Lenin made Stalin.' How far do you agree? (25 marks)", 'Not far.'],
        ['Why?', 'Much changed.'],
      ],
    ],
    [
      'a question without an answer yet',
      'Who was Kirov?\n\n\nWho was Ryutin?\n\nA critic.',
      [
        ['Who was Kirov?', ''],
        ['Who was Ryutin?', 'A critic.'],
      ],
    ],
    [
      'Markdown headings, the topmost a title',
      '# Russia\n\n## The rise\n\nIt began.\n\nWas it sure?\n\n## The fall\nIt ended.\n',
      [
        ['The rise', 'It began.\n\nWas it sure?'],
        ['The fall', 'It ended.'],
      ],
    ],
    [
      'hashes inside fenced code are not headings',
      '# One\n\n```\n# not this\n```\n\n# Two\n\nText.',
      [
        ['One', '```\n# not this\n```'],
        ['Two', 'Text.'],
      ],
    ],
    [
      'Q: and A:',
      'Q: Who was Kirov?\nA: A rival.\nHe died.\n\nQ2. Who was\nRyutin?\nAnswer: A critic.',
      [
        ['Who was Kirov?', 'A rival.\nHe died.'],
        ['Who was Ryutin?', 'A critic.'],
      ],
    ],
    [
      'numbered questions',
      '1. Who was Kirov?\n\nA rival.\n\n2. Who was Ryutin?\n\nA critic.',
      [
        ['Who was Kirov?', 'A rival.'],
        ['Who was Ryutin?', 'A critic.'],
      ],
    ],
    [
      'titles without a question mark',
      'Rise to power\n\nHe was General Secretary from 1922.\n\nCauses of the terror:\n\nHe feared his rivals.\n',
      [
        ['Rise to power', 'He was General Secretary from 1922.'],
        ['Causes of the terror', 'He feared his rivals.'],
      ],
    ],
    [
      'a title straight above its text',
      'Rise to power\nHe was General Secretary from 1922.\n\nCauses of the terror\n- He feared his rivals.\n- He could.',
      [
        ['Rise to power', 'He was General Secretary from 1922.'],
        ['Causes of the terror', '- He feared his rivals.\n- He could.'],
      ],
    ],
    [
      'a title with a colon above a list of terms',
      'Key people:\nTruman: US President\nKennan - a diplomat\n\nThe end\nIt ended.',
      [
        ['Key people', 'Truman: US President\nKennan - a diplomat'],
        ['The end', 'It ended.'],
      ],
    ],
    [
      'capitals',
      'THE RISE\nHe rose.\n\nTHE FALL\nHe fell.',
      [
        ['THE RISE', 'He rose.'],
        ['THE FALL', 'He fell.'],
      ],
    ],
    [
      'underlined headings',
      'The rise\n========\nHe rose.\n\nThe fall\n--------\n\nHe fell.',
      [
        ['The rise', 'He rose.'],
        ['The fall', 'He fell.'],
      ],
    ],
    [
      'headings in bold',
      '**The rise**\nHe rose.\n\n**The fall:**\nHe fell.',
      [
        ['The rise', 'He rose.'],
        ['The fall', 'He fell.'],
      ],
    ],
    [
      'lines drawn between notes',
      'Who rose?\n\nHe did.\n\n-----\n\nWho fell?\n\nThey did.\n\n* * *\n',
      [
        ['Who rose?', 'He did.'],
        ['Who fell?', 'They did.'],
      ],
    ],
    [
      'words before the first heading',
      'These are notes from class.\n\nWho rose?\n\nHe did.\n\nWho fell?\n\nThey did.',
      [
        ['File', 'These are notes from class.'],
        ['Who rose?', 'He did.'],
        ['Who fell?', 'They did.'],
      ],
    ],
    [
      'a title above the first question',
      'Stalin notes\n\nWho rose?\n\nHe did.\n\nWho fell?\n\nThey did.',
      [
        ['Who rose?', 'He did.'],
        ['Who fell?', 'They did.'],
      ],
    ],
    [
      'terms and what is said of them are no headings',
      'Leon Trotsky - thought to be next\n\nLev Kamenev - in Moscow\n\nHe fell later.',
      [['File', 'Leon Trotsky - thought to be next\n\nLev Kamenev - in Moscow\n\nHe fell later.']],
    ],
    [
      'a list of questions is no set of headings',
      '- Who rose?\n- Who fell?',
      [['File', '- Who rose?\n- Who fell?']],
    ],
    [
      'no heading at all',
      'He rose. He fell.\n\nHe died.',
      [['File', 'He rose. He fell.\n\nHe died.']],
    ],
    ['a lone word', 'Stalin', [['File', 'Stalin']]],
  ])('%s', (_why, text, notes) => {
    expect(read(text)).toEqual(notes)
  })

  it('does not take the first line of hard-wrapped prose for a heading', () => {
    const prose =
      'The Republic had many enemies from the day it was born, and few of those who\n' +
      'served it believed in it. Did its friends ever outnumber its enemies?\n' +
      'Historians differ, but most point to the army, the courts and the civil\n' +
      'service, all of which were taken over whole from the empire that had gone\n' +
      'before it, and none of which was ever purged of the men who hated it.'
    const { notes, wrapWidth } = shape(
      `Why did it fall?\n\n${prose}\n\n\nWho gained?\n\n${prose}`,
      'F',
    )
    expect(notes).toEqual([
      { heading: 'Why did it fall?', body: prose },
      { heading: 'Who gained?', body: prose },
    ])
    expect(wrapWidth).toBeGreaterThan(60)
  })

  it('reads the notes on Weimar', () => {
    const { notes, wrapWidth } = shape(weimar, 'Weimar notes')
    expect(wrapWidth).toBeNull()
    expect(notes.map(({ heading }) => heading)).toEqual([
      'Why was the Weimar Republic unpopular in its first months?',
      'Who were the main politicians of the Republic?',
      'What were the terms of the Treaty of Versailles?',
      'What evidence is there that the Constitution was flawed from the very beginning?',
      'Was the Kapp Putsch of 1920 a serious threat?',
      'How did the ‘great inflation’ of 1923 begin?',
      'What did the Munich Putsch show about the Nazis?',
      'How far had Germany recovered by the late 1920s?',
      'What was Locarno?',
      'What evidence is there to suggest that culture flourished in the years of stability?',
      'Why did the Great Depression hit Germany so hard?',
      'How did Hitler become Chancellor?',
      'To what extent did the Republic fail by itself?',
    ])
    expect(notes[1]?.body.split('\n')).toHaveLength(6)
  })

  it.skipIf(!existsSync(stalin))('reads the notes on Stalin (where they are at hand)', () => {
    const { notes } = shape(readFileSync(stalin, 'utf8'), 'Stalin notes')
    const headings = notes.map(({ heading }) => heading)
    expect(headings).toHaveLength(26)
    expect(headings).toContain(
      'What evidence is there that Stalin tightened his personal control over the State and the Party after 1924?',
    )
    expect(headings).toContain(
      'What evidence is there to suggest Stalin did not have absolute power over the leadership of the Party?',
    )
    expect(headings.filter((heading) => heading.includes('Kirov'))).toHaveLength(1)
    expect(notes.every(({ body }) => body !== '')).toBe(true)
  })
})
