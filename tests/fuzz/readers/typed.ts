/** What a person types or pastes: questions, searches, pages, sources, words from memory, words from elsewhere. */

import { segment } from '../../../src/main/intake/segment.ts'
import { createArrivals, createNotebooks, createSearch } from '../../../src/main/library/index.ts'
import { openDatabase } from '../../../src/main/storage/index.ts'
import { readBlocks } from '../../../src/renderer/src/editor/clipboard/fragment.ts'
import { declarationsOf, shelveStyles } from '../../../src/renderer/src/editor/clipboard/styles.ts'
import { linesOfText } from '../../../src/renderer/src/editor/clipboard/text.ts'
import { readTyped } from '../../../src/renderer/src/editor/menus/typed-source.ts'
import { searchWordsSchema } from '../../../src/shared/contract.ts'
import {
  planDocumentSchema,
  planDocumentVersion,
  questionSchema,
} from '../../../src/shared/model/plan.ts'
import { nearness, piecesOf, rememberedIn } from '../../../src/shared/plan/nearness.ts'
import { wordsOf } from '../../../src/shared/plan/outline.ts'
import { readQuestion } from '../../../src/shared/question/index.ts'
import { wantedFor } from '../../../src/shared/suggest/index.ts'
import { findDates } from '../../../src/shared/text/dates.ts'
import { figuresIn } from '../../../src/shared/text/figures.ts'
import { readLocator } from '../../../src/shared/text/locators.ts'
import { peopleIn } from '../../../src/shared/text/people.ts'
import { quotations } from '../../../src/shared/text/quotations.ts'
import { type FuzzReader, lettersLost, lettersOf, promised, readerOf } from '../fuzz.ts'
import { anyWords, damagedText } from '../words.ts'

const locators = [
  '12',
  'pp. 12–14',
  'IV.ii.3',
  'ch. 3',
  'fol. 12r',
  '12, 15-17 and 20',
  '§ 4',
  'l. 1–',
  'xii',
]
const queries = [
  'terror',
  '"the party" -trial',
  'NEAR(a b, 2)',
  'a OR b*',
  'heading:x',
  '(a AND',
  '^start',
  '“said he”',
  'coöperate',
  "o'",
  'a"b""c',
  'tag:"te',
  '-person:lenin year:19..1917',
  'is:unused -"the party"',
  'source:duma kind:',
]

const questions = readerOf<string>({
  name: 'questions',
  share: 12,
  make: (random) => anyWords(random, 3),
  read(typed) {
    const question = questionSchema.safeParse(typed)
    if (!question.success) return 'refused'
    const { period, subjects } = readQuestion(question.data)
    promised(period === null || period.from <= period.to, 'a period runs forward')
    promised(
      subjects.every((name) => name.trim() !== ''),
      'a subject has a name',
    )
    wantedFor({ question: question.data })
    return 'read'
  },
})

const pages = readerOf<string>({
  name: 'locators',
  share: 6,
  make: (random) =>
    damagedText(random, random.one(locators)) + (random.onceIn(4) ? anyWords(random, 1) : ''),
  read(typed) {
    return readLocator(typed) === null ? 'refused' : 'read'
  },
})

const typedSources = readerOf<string>({
  name: 'typed sources',
  share: 6,
  make: (random) => `${anyWords(random, 2)} ${damagedText(random, random.one(locators))}`,
  read(typed) {
    const { words, locator = '' } = readTyped(typed)
    const lost = lettersLost(lettersOf(typed.trim()), lettersOf(words, locator, 'pp'))
    promised(lost.length === 0, `no letter is lost: ${lost.join('')}`)
    return 'read'
  },
})

const remembered = readerOf<[string, string]>({
  name: 'words from memory',
  share: 6,
  make: (random) => [anyWords(random, 4), anyWords(random, 4)],
  read([words, evidence]) {
    const [piece] = piecesOf([evidence], '')
    if (!piece) return 'refused'
    const { share } = nearness(rememberedIn(words), piece)
    promised(share >= 0 && share <= 1, 'a share is one')
    promised(
      nearness(rememberedIn(evidence), piece).outcome === 'found',
      'the same words are found',
    )
    return 'read'
  },
})

const recognised = readerOf<string>({
  name: 'dates, figures, names',
  share: 10,
  make: (random) => anyWords(random, 6),
  read(text) {
    for (const { start, end } of [...findDates(text), ...figuresIn(text), ...quotations(text)])
      promised(start >= 0 && start < end && end <= text.length, 'a range lies in its text')
    promised(
      peopleIn(text).every((name) => name.trim() !== ''),
      'a person has a name',
    )
    return 'read'
  },
})

const pasted = readerOf<string>({
  name: 'pasted text',
  share: 8,
  make: (random) => anyWords(random),
  read(text) {
    const kept = linesOfText(text).map(({ runs }) => wordsOf(runs))
    // The number or letter before an item is its place in the list.
    const signs = [
      ...text.matchAll(/(?:^|[\r\n\v\f\u2028\u2029])\s*\(?(\d{1,3}|[a-z])[.)]\s/gu),
    ].map(([, sign]) => sign ?? '')
    const lost = lettersLost(lettersOf(text), lettersOf(...kept, ...signs))
    promised(lost.length === 0, `no letter is lost: ${lost.join('')}`)
    return 'read'
  },
})

const html = readerOf<string>({
  name: 'pasted markup',
  share: 6,
  make: (random) => {
    const words = anyWords(random, 2)
    const tag = random.one([
      'p',
      'td style="x',
      "b style='a:b;c'",
      'i title="style=" STYLE = x',
      'li',
    ])
    return damagedText(random, `<${tag}>${words}</${tag.split(' ')[0]}><p style="${words}">`)
  },
  read(text) {
    const shelved = shelveStyles(text)
    promised(
      shelved.replaceAll('data-pasted-style', 'style').toLowerCase() ===
        text.toLowerCase().replaceAll('data-pasted-style', 'style'),
      'only the name of styles is changed',
    )
    declarationsOf(text)
    return 'read'
  },
})

const shape =
  '[{"type":"paragraph","id":"018f0000-0000-7000-8000-000000000001","content":[{"type":"text","text":"WORDS","marks":["bold"]}]},{"type":"point","id":"018f0000-0000-7000-8000-000000000002","stance":"supports","claim":[],"body":[{"type":"list","id":"018f0000-0000-7000-8000-000000000003","style":"bulleted","items":[{"depth":3,"content":[{"type":"hyperlink","url":"https://example.org","content":[{"type":"text","text":"x"}]}]}]}]}]'
const blocks = readerOf<string>({
  name: 'pasted blocks',
  share: 8,
  make: (random) => {
    const json = shape.replace('WORDS', () => JSON.stringify(anyWords(random, 1)).slice(1, -1))
    return random.onceIn(4) ? json : damagedText(random, json)
  },
  read(json) {
    const read = readBlocks(json)
    if (read.length === 0) return 'refused'
    const own = read.filter((block) => block.type !== 'counter' && block.type !== 'link')
    const document = { version: planDocumentVersion, blocks: own }
    promised(planDocumentSchema.safeParse(document).success, 'blocks fit into a plan')
    return 'read'
  },
})

function searches(folder: string): FuzzReader {
  const { database } = openDatabase(folder)
  const notebooks = createNotebooks(database)
  const body =
    'The party was in terror. Lenin’s co-operation “said he” in 1917.\nThe Duma was opened, a or b.'
  const filled = createArrivals(database, notebooks).add({ name: 'Notes' }, [
    { heading: 'Terror', body, snippets: segment(body) },
  ])
  const search = createSearch(database)
  return readerOf<string>({
    name: 'searches',
    share: 10,
    make: (random) => {
      const query = random.onceIn(3)
        ? anyWords(random, 1)
        : `${random.one(queries)} ${random.one(queries)}`
      return random.onceIn(2) ? damagedText(random, query) : query
    },
    async read(typed) {
      await filled
      const words = searchWordsSchema.safeParse(typed)
      if (!words.success) return 'refused'
      for (const { text, marks } of search.find(words.data))
        for (const [start, end] of marks)
          promised(start >= 0 && start < end && end <= text.length, 'a mark lies in its text')
      promised(search.facets(words.data).snippets <= 1000, 'no more is counted than there is')
      return 'read'
    },
    close: () => database.close(),
  })
}

export const typedReaders = (folder: string): FuzzReader[] => [
  questions,
  pages,
  typedSources,
  remembered,
  recognised,
  pasted,
  html,
  blocks,
  searches(folder),
]
