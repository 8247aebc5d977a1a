/** What counts as lost, stuck or untold in the damage suite: a suite that finds nothing must be one that could. */
import { expect, test } from 'vitest'
import { type Facts, judge } from '../../faults/damage/judge.ts'
import { emptyReadable, type Readable, type Row } from '../../faults/damage/readable.ts'
import { type Looked, nothing } from '../../faults/support/look.ts'

const document = '{"blocks":[],"version":2}'
const plan: Row = { id: 'p', question: 'Q', document }
const withPlan = (row: Row = plan): Readable => ({ ...emptyReadable(), plans: { p: row } })
const showing = (plans: Record<string, string>, told: string[] = []): Looked => ({
  opened: true,
  shown: { ...nothing(), plans },
  listed: Object.keys(plans),
  told,
  raw: [],
})
const shown = showing({ p: document })
const none = emptyReadable()

const whole: Facts = {
  before: withPlan(),
  damaged: withPlan(),
  backups: withPlan(),
  looked: shown,
  again: shown,
  after: withPlan(),
  isKeptAside: true,
  isToBeTold: false,
}

test.each<[string, Partial<Facts>, string[]]>([
  ['all is there', {}, []],
  ['a plan that could be read is gone', { looked: showing({}, ['told']), after: none }, ['lost']],
  [
    'a plan that could be read has the words of a backup',
    { looked: showing({ p: '{"blocks":[],"version":1}' }, ['told']) },
    ['lost'],
  ],
  [
    'what only a backup has is not fetched',
    { damaged: none, looked: showing({}, ['told']), after: none },
    ['lost'],
  ],
  ['it is fetched, and told', { damaged: none, looked: showing({ p: document }, ['told']) }, []],
  ['it is fetched in silence', { damaged: none }, ['silent']],
  [
    'what nothing can read is gone in silence',
    { damaged: none, backups: none, looked: showing({}), after: none },
    ['silent'],
  ],
  [
    'the damaged file is not kept',
    { damaged: none, looked: showing({ p: document }, ['told']), isKeptAside: false },
    ['not kept aside'],
  ],
  [
    'a row that was made invalid is in no list, and not in the file',
    { damaged: withPlan({ ...plan, updated: 'U' }), looked: showing({}, ['told']), after: none },
    ['lost'],
  ],
  [
    'it is still in the file',
    { damaged: withPlan({ ...plan, updated: 'U' }), looked: showing({}, ['told']) },
    [],
  ],
  [
    'it does not open',
    { looked: { ...showing({}, ['Update Linchpin.']), opened: false } },
    ['stuck'],
  ],
  ['SQLite speaks', { looked: { ...shown, raw: ['malformed'] } }, ['raw']],
  ['the next start shows fewer', { again: showing({}) }, ['second start']],
  ['settings are gone in silence', { isToBeTold: true }, ['silent']],
])('%s', (_, facts, expected) => {
  const { problems } = judge({ ...whole, ...facts })
  expect(problems.map(({ kind }) => kind)).toEqual(expected)
})
