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
    ['soft\u00adly, un\u200bseen\ufeff', ['paragraph softly, unseen']],
    ['', []],
    ['\n \n', []],
  ])('%j becomes clean blocks', (text, becomes) => {
    expect(sketched(text)).toEqual(becomes)
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
