import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOfLines } from '../../../../src/renderer/src/editor/clipboard/lines.ts'
import { linesOfText } from '../../../../src/renderer/src/editor/clipboard/text.ts'
import { planDocumentSchema } from '../../../../src/shared/model/plan.ts'
import { plan, sketch } from './support.ts'

const sketched = (text: string): string[] => sketch(plan(...blocksOfLines(linesOfText(text))))

/** Two paragraphs as a mail program sends them, broken to a width. */
const broken = `The Directory was a government that nobody had wanted and that few were
sorry to see go, yet it lasted longer than any of the regimes before it and
left its successor laws that it kept.

Its wars paid for themselves, which is more than can be said of its tax
collectors, who were owed more than they brought in.`

describe('plain text that is pasted', () => {
  it.each([
    ['one\ntwo', ['paragraph one', 'paragraph two']],
    ['one\r\n\r\ntwo', ['paragraph one', 'paragraph two']],
    ['one\r\rtwo\u2029three', ['paragraph one', 'paragraph two', 'paragraph three']],
    ['- one\n- two', ['- one', '- two']],
    ['• one\n\t• two\n• three', ['- one', '  - two', '- three']],
    ['1. one\n2. two', ['- one', '- two']],
    ['So:\n\na) one\nb) two\n\nThus.', ['paragraph So:', '- one', '- two', 'paragraph Thus.']],
    ['- not a list', ['paragraph - not a list']],
    ['1. Alone it is part of a sentence', ['paragraph 1. Alone it is part of a sentence']],
    ['A title\n\nA line', ['paragraph A title', 'paragraph A line']],
    [
      broken,
      [
        'paragraph The Directory was a government that nobody had wanted and that few were sorry to see go, yet it lasted longer than any of the regimes before it and left its successor laws that it kept.',
        'paragraph Its wars paid for themselves, which is more than can be said of its tax collectors, who were owed more than they brought in.',
      ],
    ],
    [
      'The Terror was a con-\nsequence of the one-party\nstate.\n\nA second paragraph\nhere.\f3',
      [
        'paragraph The Terror was a consequence of the one-party state.',
        'paragraph A second paragraph here.',
        'paragraph 3',
      ],
    ],
    [
      'A soft hy\u00ad\nphen, an Anglo-\nSaxon one, and that of a well-\nknown word: a well-known one.',
      [
        'paragraph A soft hyphen, an Anglo-Saxon one, and that of a well-known word: a well-known one.',
      ],
    ],
    [
      'The page ends in the mid-\ndle of a sentence that goes\fon over it.\nThe next begins here.',
      [
        'paragraph The page ends in the middle of a sentence that goes on over it.',
        'paragraph The next begins here.',
      ],
    ],
    [
      `The harvest was poor in most of the south, and what there was had been\ntaken by brigades before the winter came. Letters speak of whole\nstreets without bread.\nGrain went abroad all the same. The ports of the Black Sea shipped\nmore of it than in the year before.`,
      [
        'paragraph The harvest was poor in most of the south, and what there was had been taken by brigades before the winter came. Letters speak of whole streets without bread.',
        'paragraph Grain went abroad all the same. The ports of the Black Sea shipped more of it than in the year before.',
      ],
    ],
    [
      // One word alone with a hyphen heads what follows it, also where the rest is set to a width.
      'The harvest was poor in most of the south, and what there was had been\ntaken by brigades before the winter came.\n\nEffects-\nThe famine was not spoken of, and those who fled the villages were sent\nback to them.',
      [
        'paragraph The harvest was poor in most of the south, and what there was had been taken by brigades before the winter came.',
        'paragraph Effects-',
        'paragraph The famine was not spoken of, and those who fled the villages were sent back to them.',
      ],
    ],
    ['soft\u00adly, un\u200bseen\ufeff', ['paragraph softly, unseen']],
    ['', []],
    ['\n \n', []],
  ])('%j becomes clean blocks', (text, becomes) => {
    expect(sketched(text)).toEqual(becomes)
  })

  it.each([
    [
      'verse',
      'Now every gate along the river stands\nUnlatched, and every lamp is taken in,\nAnd those who went to war with open hands\n\nCome back with nothing that they had to win\nBut what they lost before the war began,',
    ],
    ['short verse', 'a wheel\nred\n\nin the rain\nbeside'],
    [
      'notes of a line each',
      'terror began under lenin with the cheka in december\nstalin widened it after the murder of kirov in 1934\nthe purges came to the army in the summer of 1937',
    ],
    ['notes under a word with a hyphen', 'Effects-\nlower wages\nmore strikes'],
    ['a heading with a hyphen', 'Effects-\nLower wages\nMore strikes'],
    ['a list without signs', 'Bread prices\nRent strikes\nShop closures'],
  ])('leaves the lines of %s as they are', (_, text) => {
    const lines = text.split(/\n+/)
    expect(sketched(text)).toEqual(lines.map((line) => `paragraph ${line}`))
  })

  it('loses no word, and makes a valid plan', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('- a', '  - b', '1. c', '', 'x'.repeat(70), 'word '.repeat(14)),
      ),
    )
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
    fc.assert(
      fc.property(lines, (given) => {
        const text = given.join('\n')
        const document = plan(...blocksOfLines(linesOfText(text)))
        expect(planDocumentSchema.safeParse(document).error).toBeUndefined()
        const kept = sketch(document)
          .map((line) => line.replace(/^ *(?:paragraph|-) ?/, ''))
          .join('')
        // A letter before a stop may be the sign of an item, and no word.
        const isPlain = !/(^|\n)\s*\(?[a-z][.)]/.test(text)
        if (isPlain) expect(letters(kept)).toBe(letters(text))
      }),
    )
  })
})
