/**
 * Notes as courses give them, made up: few words are most of the text and most words are rare, as in any notes, so
 * that a search of them meets lists of the lengths that it meets in a library.
 */
import type { DraftNote, DraftSnippet } from '../../../src/shared/model/note.ts'
import { byRank, type Seeded, seeded } from './seeded.ts'

/** The commonest words of English, the commonest first. */
const common =
  `the of and to in a was that by had his as for were with on from he which it at an but be their not this
  who they been have its more into or one would than is when there some only between after other all no new are over
  most also first such during these many two because could made under him both against while through about so
  out before being them she did time however up then what her years where even state war government party power
  political people policy economic national revolution social leader support army workers period country control
  system century land church king population peasant industry labour reform trade law union members society
  minister power class foreign movement rule growth crisis production force economy role authority change
  military leadership peace opposition congress empire parliament local evidence historian argued history public
  central great long old large major early late general far increased became led began failed helped remained
  forced showed meant gave took called left brought set caused allowed lost won introduced published claimed
  terror plan quota trial purge famine treaty strike election nobles clergy taxes debt colony slave cotton coal
  steel railway bank gold bread grain harvest market town village border alliance navy victory defeat siege
  rising revolt riot protest petition vote council court judge sentence prison exile pardon mercy faith sermon
  priest bishop pope heresy schism doctrine empire dynasty heir throne crown regent consort envoy treaty
  collectivisation industrialisation nationalisation democracy dictatorship propaganda ideology constitution
  federation republic monarchy autocracy bureaucracy censorship repression consequence continuity legacy
  significance interpretation intention influence decision ambition rivalry succession conflict`.split(
    /\s+/,
  )

const onsets =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j l m n p pl pr qu r s sc sh sl sp st str t th tr v w'
const nuclei = 'a a e e i i o o u ai ea ee ou'
const codas = ' . . . l m n n r r s t ct nd ng nt rd rm rt st'
const endings = '. . . . ed ing s er ers ion al ity ment ness ly ism ist'

const listed = (text: string): [string, ...string[]] => {
  const [first = '', ...more] = text
    .trim()
    .split(/\s+/)
    .map((part) => (part === '.' ? '' : part))
  return [first, ...more]
}
const parts = { onsets: listed(onsets), nuclei: listed(nuclei), codas: listed(codas) }
const listedEndings = listed(endings)

function syllables({ upTo, pick }: Seeded): string {
  const count = 1 + upTo(2)
  return Array.from(
    { length: count },
    () => pick(parts.onsets) + pick(parts.nuclei) + pick(parts.codas),
  ).join('')
}

export const vocabularySize = 24_000

/** The words of these notes, the commonest first. */
export function vocabulary(random: Seeded): string[] {
  const words = new Set(common)
  while (words.size < vocabularySize) {
    const word = syllables(random) + random.pick(listedEndings)
    if (word.length > 2) words.add(word)
  }
  return [...words]
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const kinds = [
  'statement',
  'statement',
  'event',
  'statistic',
  'quotation',
  'interpretation',
] as const
const tagNames = ['power', 'economy', 'terror', 'exam', 'historians', 'essay 1', 'to check', 'war']

/** Notes with so many snippets each, every snippet a sentence of its note's body; the same notes for the same seed. */
export function courseNotes(seed: number, notes: number, snippetsEach: number): DraftNote[] {
  const random = seeded(seed)
  const words = vocabulary(seeded(1))
  const wordAt = byRank(random, words.length)
  const word = (): string => words[wordAt()] ?? ''
  const people = peopleOf(seeded(2))
  const personAt = byRank(random, people.length)

  const sentence = (): Omit<DraftSnippet, 'start' | 'end'> => {
    const said = Array.from({ length: 8 + random.upTo(23) }, word)
    const named = random.next() < 0.35 ? [people[personAt()] ?? ''] : []
    const year = 1700 + random.upTo(290)
    const isDated = random.next() < 0.4
    const text = [...said, ...named, ...(isDated ? [`in ${year}`] : [])].join(' ')
    return {
      text: `${capital(text)}.`,
      kind: random.pick(kinds),
      dates: isDated ? [{ from: `${year}-01-01`, to: `${year}-12-31` }] : [],
      people: named,
    }
  }
  return Array.from({ length: notes }, () => {
    let body = ''
    const snippets = Array.from({ length: snippetsEach }, () => {
      const said = sentence()
      const start = body === '' ? 0 : body.length + 1
      body += `${body === '' ? '' : ' '}${said.text}`
      return { ...said, start, end: body.length }
    })
    const heading = `${capital(Array.from({ length: 5 }, word).join(' '))}?`
    const tag = tagNames[random.upTo(40)]
    return { heading, body, snippets, ...(tag !== undefined && { tags: [tag] }) }
  })
}

function peopleOf(random: Seeded): string[] {
  const names = new Set<string>()
  while (names.size < 600) names.add(`${capital(syllables(random))} ${capital(syllables(random))}`)
  return [...names]
}
