/** Words that somebody might bring: of notes and plans, and hostile ones, put together and then damaged. */
import { payloads } from '../support/hostile/payloads/index.ts'
import { hostileStrings } from '../support/hostile/strings.ts'
import type { Random } from './random.ts'

const sentences = [
  'The Duma was opened on 27 April 1906.',
  '“We had no choice.” - Witte',
  'Over 1,200,000 men (43%) were lost by 1916–17; see Figes, p. 12.',
  'It seems that Lenin’s return was crucial.',
  'In the ’30s, c. 1931, the C19th ways were gone...',
  'Dr. Zhivago, e.g., was written by B. Pasternak in 1957.[1]',
  'mid-1920s to early 1930s',
  '[Mao Zedong](https://example.org/wiki/Mao_(leader)) wrote **this**.',
  'Q: Who ruled?',
  'A: Nobody did.',
  'and then, fol-',
  'lowing the fall, Act IV scene ii.',
  'How far do you agree that the Weimar Republic was doomed from 1919 to 1933?',
  'THE TERROR',
  '第二次世界大戦は1939年に始まった。',
  'סוף המלחמה, 1945',
]
const heads = [
  '',
  '',
  '',
  '# ',
  '## ',
  '- ',
  '  - ',
  '* ',
  '> ',
  '> > ',
  '1. ',
  'a) ',
  'IV. ',
  '\t',
  '**',
]
const ends = [
  '\n',
  '\n',
  '\n\n',
  ' ',
  '\r\n',
  '\r',
  '',
  '\n---\n',
  '\n\n\n\n',
  ' \u2028',
  '\f',
  '**\n',
]

/** How long a hostile string among the words is: one of a thousand letters takes a hundred times as long. */
const longest = 400

/** Words as long as a page or two, at most. */
export function anyWords(random: Random, pieces = 12): string {
  let text = ''
  for (let at = random.below(pieces); at >= 0; at -= 1) {
    const what = random.below(12)
    const words =
      what === 0
        ? random.one(payloads).words
        : what === 1
          ? random.one(hostileStrings).of(random.below(longest))
          : random.one(sentences)
    text += random.one(heads) + words + random.one(ends)
  }
  return random.onceIn(3) ? damagedText(random, text) : text
}

/** A text with some of its letters gone, doubled, changed or put elsewhere. */
export function damagedText(random: Random, text: string): string {
  let damaged = text
  for (let times = random.below(4); times >= 0; times -= 1) {
    const from = random.below(damaged.length + 1)
    const to = from + random.below(12)
    const piece = damaged.slice(from, to)
    const put = [
      '',
      piece + piece,
      piece.repeat(20),
      [...piece].reverse().join(''),
      random.one(hostileStrings).of(20),
      String.fromCharCode(random.below(0x10000)),
    ]
    damaged = damaged.slice(0, from) + random.one(put) + damaged.slice(to)
  }
  return damaged
}

/** Bytes with some of them changed, gone, doubled, or all behind one of them cut off. */
export function damagedBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let damaged = Uint8Array.from(bytes)
  for (let times = random.below(4); times >= 0; times -= 1) {
    const at = random.below(damaged.length)
    const what = random.below(5)
    if (what === 0) damaged = damaged.slice(0, at)
    else if (what === 1)
      damaged = Uint8Array.from([
        ...damaged.slice(0, at),
        ...damaged.slice(at + 1 + random.below(8)),
      ])
    else if (what === 2)
      damaged = Uint8Array.from([
        ...damaged.slice(0, at),
        ...damaged.slice(at, at + 8),
        ...damaged.slice(at),
      ])
    else if (at < damaged.length)
      damaged[at] = what === 3 ? random.below(256) : (damaged[at] ?? 0) ^ (1 << random.below(8))
  }
  return damaged
}
