import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntakeError } from '../../../../../src/main/intake/index.ts'
import { blocksOfMarkdown } from '../../../../../src/main/intake/markdown/index.ts'
import {
  bare,
  fixtures,
  headingsAndBodies,
  leftOut,
  places,
  readPath,
  readWords,
} from './read-fixture.ts'

const blocksOf = (text: string) =>
  blocksOfMarkdown(text).document.parts.flatMap((part) => (part.type === 'block' ? [part] : []))
const wordsOf = (text: string) => blocksOf(text).map(({ words }) => words)

describe('the words of Markdown', () => {
  it.each<[string, string, string[]]>([
    [
      'without the marks that set them',
      '**Bold**, *slanted*, `code` and ~~struck~~ words',
      ['Bold, slanted, code and struck words'],
    ],
    [
      'with escapes and entities resolved',
      'The Tsar\\*s word, caf&eacute; &amp; \\#1',
      ['The Tsar*s word, café & #1'],
    ],
    [
      'with links as their words',
      '[Mao](https://example.org/Mao_(leader)) at <https://example.org>',
      ['Mao at https://example.org'],
    ],
    [
      'with links to an address at the foot',
      'See [Mao][1].\n\n[1]: https://example.org',
      ['See Mao.'],
    ],
    ['with what only looks like an address', '[1]: 1917 was the year', ['[1]: 1917 was the year']],
    [
      'with what is no element',
      'Dear <Lenin>, 3 < 4 and <b>so</b> on',
      ['Dear <Lenin>, 3 < 4 and so on'],
    ],
    ['with what is no element in a line of its own', '<Lenin>', ['<Lenin>']],
    ['set in as far as one likes', '     It began in Petrograd.', ['It began in Petrograd.']],
    [
      'of a wiki link',
      '[[1917|the year]] and [[Lenin#Death]] and [[Trotsky]]',
      ['the year and Lenin > Death and Trotsky'],
    ],
    ['that are marked', 'It was ==the turning point== of it', ['It was the turning point of it']],
    ['with a mark that marks nothing', 'x == y and a ==b', ['x == y and a ==b']],
    ['without the name of a line', 'He fell. ^abc123', ['He fell.']],
    [
      'whose task is done',
      '- [x] Read chapter 4\n- [ ] Read chapter 5',
      ['Read chapter 4', 'Read chapter 5'],
    ],
    [
      'of a table, a row a line',
      '| Who | What |\n| - | - |\n| Nepmen | traded<br>freely |',
      ['Who – What', 'Nepmen – traded; freely'],
    ],
    ['of a wide table', '| a | b | c |\n| - | - | - |\n| 1 | 2 | 3 |', ['a | b | c', '1 | 2 | 3']],
    [
      'of code, a line a line',
      '```\n1917  March\n\n1917  October\n```',
      ['1917  March', '1917  October'],
    ],
    [
      'of HTML between paragraphs',
      'One.\n\n<div>\n<p>Two</p>\n</div>\n\nThree.',
      ['One.', 'Two', 'Three.'],
    ],
  ])('are read %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('has items with their depths and the marks they have', () => {
    const text = '- a\n    - b\n      1. c\n* d\n\n3) e'
    expect(blocksOf(text).map(({ item, words }) => [words, item?.depth, item?.mark])).toEqual([
      ['a', 1, '-'],
      ['b', 2, '-'],
      ['c', 3, '1.'],
      ['d', 1, '*'],
      ['e', 1, '3)'],
    ])
  })

  it('has headings of both forms, those with no space too, and none of a line that ends as a sentence', () => {
    const text =
      '# One\n\nTwo\n===\n\n##Three\n\nIt rained on the day of the march.\n---\n\nFour\n----'
    expect(blocksOf(text).map(({ words, level }) => [words, level])).toEqual([
      ['One', 1],
      ['Two', 1],
      ['Three', 2],
      ['It rained on the day of the march.', undefined],
      ['Four', 2],
    ])
  })

  it('has a line that is all bold as what looks like a heading', () => {
    const text = '**Causes**\nBread was **short**.\n\n__Why?__\n\n<u>Course</u>'
    expect(blocksOf(text).map(({ words, looksLikeHeading }) => [words, looksLikeHeading])).toEqual([
      ['Causes', true],
      ['Bread was short.', undefined],
      ['Why?', true],
      ['Course', true],
    ])
  })

  it('has a line under another as one, and a paragraph apart from it', () => {
    const text = 'One.\nTwo.\n\n\nThree.'
    expect(blocksOf(text).map(({ words, gap }) => [words, gap])).toEqual([
      ['One.', 0],
      ['Two.', 0],
      ['Three.', 2],
    ])
  })

  it('joins lines that a margin broke, and keeps a place in the words it stood at', () => {
    const text =
      'The women of the Vyborg side came out first and the\nmetalworkers followed them,[^1] though their own leaders\nhad told them to wait for May Day.\n\n[^1]: Smith, *Red Petrograd*, p. 53.'
    const [block] = blocksOf(text)
    expect(block?.words).toBe(
      'The women of the Vyborg side came out first and the metalworkers followed them, though their own leaders had told them to wait for May Day.',
    )
    const at = block?.words.indexOf(' though')
    expect(block?.places).toEqual([{ locator: '53', label: 'page', start: at, end: at }])
  })
})

describe('what is left out of Markdown', () => {
  const leftOutOf = (text: string) =>
    blocksOfMarkdown(text).document.parts.flatMap((part) =>
      part.type === 'left-out' ? [[part.reason, part.words]] : [],
    )
  it.each<[string, string, [string, string][]]>([
    ['an image', 'A ![map](m.png) of it', [['picture', 'map']]],
    [
      'something that stands elsewhere',
      '![[map.png]] ![[Other note]]',
      [
        ['picture', 'map.png'],
        ['other', 'Other note'],
      ],
    ],
    ['a drawn line', 'a\n\n***\n\nb', [['rule', '']]],
    [
      'a comment',
      'a %%why?%% b\n\n<!-- later -->\n\n%%\nfor me\n\nonly\n%%',
      [
        ['comment', 'why?'],
        ['comment', 'later'],
        ['comment', 'for me\n\nonly'],
      ],
    ],
    [
      'a footnote',
      'a[^1] b^[so *he* says]\n\n[^1]: Figes, p. 5,\n    and p. 9.',
      [
        ['footnote', 'Figes, p. 5, and p. 9.'],
        ['footnote', 'so *he* says'],
      ],
    ],
    ['a footnote that nothing calls', 'a\n\n[^9]: Lost.', [['footnote', 'Lost.']]],
    ['a line of tags', 'a\n\n#stalin #history/russia', [['property', '#stalin #history/russia']]],
    [
      'properties over the file',
      '---\ntitle: "Rise"\ntags: [a, b]\n---\nx',
      [
        ['property', 'title: Rise'],
        ['property', 'tags: a, b'],
      ],
    ],
    ['nothing of words between drawn lines', '---\nIt rained that day\n---\nx', [['rule', '']]],
  ])('is %s', (_, text, said) => {
    expect(leftOutOf(text)).toEqual(said)
  })

  it('is no footnote that is not there', () => {
    expect(wordsOf('As it was said[^7] once')).toEqual(['As it was said[^7] once'])
  })
})

describe('tags', () => {
  it.each<[string, string, string[][]]>([
    [
      'among words stay there',
      'Purges under #stalin and #history/russia, #1 of all',
      [['stalin', 'history/russia']],
    ],
    ['in a line of their own are those of the words before', 'One.\n\n#stalin', [['stalin']]],
    [
      'straight under a heading are those of the words under it',
      '# A\n\n#stalin\n\nOne.',
      [[], ['stalin']],
    ],
    ['of a heading are those of the words under it', '# A #power\n\nOne.', [[], ['power']]],
    [
      'over the file are those of all',
      '---\ntags:\n  - x\n  - "y z"\n---\nOne.\n\nTwo.',
      [
        ['x', 'y z'],
        ['x', 'y z'],
      ],
    ],
  ])('%s', (_, text, tags) => {
    expect(blocksOf(text).map((block) => block.tags ?? [])).toEqual(tags)
  })
})

describe('files in Markdown', () => {
  it('as Notion exports them have properties left out, and tags', async () => {
    const name = 'notion-page 0f3c9a7be1d2485f9b6a7c8d9e0f1a2b.md'
    const read = await readPath(`${fixtures}/${name}`, name)
    expect(read.notebookName).toBe('The New Economic Policy')
    expect(headingsAndBodies(read)).toEqual([
      [
        'Why was the NEP brought in?',
        'The harvest of 1920 was little more than half that of 1913.\n\n- War Communism had emptied the towns\n  - Petrograd lost two thirds of its people\n\nThose who stayed burned their floors for fuel.\n\n- The Kronstadt rising of March 1921\n- Read chapter 4\n\n💡 Lenin called it a retreat; Bukharin called it a road.',
      ],
      [
        'Who gained from it?',
        '> We are now retreating, going back as it were.\n\nGroup – What it gained\nPeasants – could sell what the tax in kind left them\nNepmen – traded freely in the towns\n\nSee the reader, p. 12.',
      ],
    ])
    expect(read.notes.map(({ tags }) => tags)).toEqual([
      ['Russia', 'economy'],
      ['Russia', 'economy'],
    ])
    expect(leftOut(read).map(([reason]) => reason)).toEqual([
      'property',
      'property',
      'property',
      'picture',
      'rule',
    ])
  })

  it('of Notion without a name are called by their file', async () => {
    const read = await readWords(
      '# Untitled\n\nCreated: 3 March 2024\n\nIt rained.',
      'Peterloo 0f3c9a7be1d2485f9b6a7c8d9e0f1a2b.md',
    )
    expect(headingsAndBodies(read)).toEqual([['Peterloo', 'It rained.']])
  })

  it('with terms under their name keep them', async () => {
    const read = await readWords('# Leaders\n\nLenin: a lawyer\nTrotsky: an orator', 'leaders.md')
    expect(headingsAndBodies(read)).toEqual([['Leaders', 'Lenin: a lawyer\nTrotsky: an orator']])
  })

  it('of Obsidian have links, tags, places and comments read', async () => {
    const read = await readPath(`${fixtures}/obsidian.md`, 'obsidian.md')
    expect(read.notebookName).toBe("Stalin's rise")
    expect(headingsAndBodies(read)[0]).toEqual([
      'How did Stalin rise?',
      "He was made General Secretary in 1922 by Lenin himself.\nHe named the men who named the delegates, and few saw why it mattered.\nThe Lenin Enrolment of 1924 brought in half a million members.\n\nLenin's Testament\n> Comrade Stalin has unlimited authority concentrated in his hands.\n\nCompare with Trotsky.",
    ])
    expect(read.notes.map(({ tags }) => tags)).toEqual([
      ['stalin', 'history/russia', 'power'],
      ['stalin', 'history/russia', 'luck', 'contingency'],
    ])
    expect(places(read)).toEqual([
      ['He was made General Secretary in 1922 by Lenin himself.', '190', 'page'],
    ])
    expect(leftOut(read)).toContainEqual([
      'comment',
      'Ask in class whether Kamenev knew.\n\nIt matters for the essay.',
    ])
  })

  it.each([
    'tests/fixtures/intake/lines.md',
    'tests/fixtures/notes/weimar-notes.txt',
    'tests/fixtures/notes/france-notes.txt',
  ])('of plain words read as text does: %s', async (path) => {
    expect(bare(await readPath(path, 'notes.md'))).toEqual(bare(await readPath(path, 'notes.txt')))
  })

  it.each([
    'Who was Kirov?\nA rival of his.\nHe died.\nWho was Ryutin?\nA critic of his.',
    'Q: Who was Kirov?\nA: A rival.\nHe died.\n\nQ2. Who was\nRyutin?\nAnswer: A critic.',
    '1. Who was Kirov?\n\nA rival.\n\n2. Who was Ryutin?\n\nA critic.',
    'CAUSES\n\nBread was short.\n\nCOURSE\n\nThe women came out.',
    'Causes\n------\nBread was short.\n\nCourse\n------\nThe women came out.',
    'What shows that the Party\nwas weak?\n\nMuch.\n\n\nWhat shows that it\nwas strong in\nthe towns?\n\nLittle.',
    'I. Causes\n\n  Bread was short.\n\nII. Course\n\n  The women came out.',
  ])('of plain words have the headings that text has: %#', async (text) => {
    expect(bare(await readWords(text, 'a.md'))).toEqual(bare(await readWords(text, 'a.txt')))
  })

  it('without words are refused in a sentence', async () => {
    const read = readWords('![map](map.png)\n\n---\n', 'map.md')
    await expect(read).rejects.toBeInstanceOf(IntakeError)
    await expect(read).rejects.toThrow('“map.md” is empty: there are no words in it to import.')
  })

  it('that are too long to be parsed are read line by line, and that is said', async () => {
    const read = await readWords(
      `# A\n\nIt *rained* on that day.${'\n'.repeat(2_000_000)}`,
      'long.md',
    )
    expect(read.notes[0]?.body).toContain('It *rained* on that day.')
    expect(read.warnings).toContainEqual(
      expect.stringContaining('“long.md” is so long that it is read as plain text'),
    )
  })

  const shared = '../shared/data'
  it.skipIf(!existsSync(shared))(
    'give the notes that text gives (skipped without the shared data)',
    async () => {
      const text = await readPath(`${shared}/stalin-notes.txt`, 'notes.txt')
      const read = await readPath(`${shared}/stalin-notes.md`, 'notes.md')
      expect(read.notes).toHaveLength(26)
      expect(bare(read)).toEqual(bare(text))
    },
  )
})

describe('hostile Markdown', () => {
  it.each([
    ['marks of quotation', '>'.repeat(50_000)],
    ['brackets', '['.repeat(50_000)],
    ['images', '!['.repeat(25_000)],
    ['links in links', '[[a|'.repeat(15_000)],
    ['notes in notes', '^['.repeat(25_000)],
    ['marks that never close', '*a **b _c '.repeat(5_000)],
    ['lists in lists', '- '.repeat(25_000)],
    ['numbers in numbers', '1. '.repeat(15_000)],
    ['bold lines', '**a**\n'.repeat(8_000)],
    ['a heading of a hundred thousand lines', `${'a\n'.repeat(100_000)}===`],
    ['lines of tags', '#a\n\n'.repeat(12_000)],
    ['notes at each word', `${'a[^1]\n'.repeat(8_000)}\n\n[^1]: p. 5`],
    ['fences', '```\n'.repeat(12_000)],
    ['comments', '%%a\n'.repeat(12_000)],
    ['a table of twenty thousand columns', `${'|a'.repeat(20_000)}\n${'|-'.repeat(20_000)}`],
    ['HTML in HTML', '<div>\n\n'.repeat(8_000)],
  ])('of %s comes to an end', (_, text) => {
    expect(() => blocksOfMarkdown(text)).not.toThrow()
  })

  it('loses no letter of plain words, and reads them again as they were read', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    const text = fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 12 })
    const letters = (words: string) => words.replace(/\s/g, '')
    fc.assert(
      fc.property(text, (lines) => {
        const written = lines.join('\n')
        expect(letters(wordsOf(written).join(''))).toBe(letters(written))
      }),
    )
  })
})

it('what is read of a fixture is no more than what is in it', () => {
  const source = readFileSync(`${fixtures}/obsidian.md`, 'utf8')
  for (const words of wordsOf(source))
    for (const word of words.match(/\p{L}+/gu) ?? []) expect(source).toContain(word)
})
