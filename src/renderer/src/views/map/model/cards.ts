/** What stands on each card of the map, from what is known of the argument and found in it. */
import type { Evidence } from '../../../../../shared/model/blocks.ts'
import type { Id } from '../../../../../shared/model/ids.ts'
import type { Dates } from '../../../../../shared/model/note.ts'
import type {
  Argument,
  ArgumentCounter,
  ArgumentLine,
  ArgumentSection,
  NumberedPoint,
} from '../../../../../shared/plan/argument.ts'
import type { Finding } from '../../../../../shared/plan/checks/index.ts'
import { readQuestion } from '../../../../../shared/question/index.ts'
import { saysStretch } from '../../../../../shared/text/says-dates.ts'
import { findingsAt, gravestFirst, shortWordsOf } from '../../shared/short-findings.ts'
import type { ReadArgument } from '../../useArgument.ts'
import type { Card, Flag } from './items.ts'

type Judgement = NonNullable<Argument['judgement']>
type Criterion = Argument['criteria'][number]

export type CardsOf = {
  question(): Card
  lineOfArgument(line: ArgumentLine): Card
  criterion(criterion: Criterion, isFirst: boolean): Card
  judgement(judgement: Judgement): Card
  section(
    section: ArgumentSection,
    inside: Pick<ArgumentSection, 'points' | 'loose'>,
    goesOn: boolean,
  ): Card
  point(numbered: NumberedPoint): Card
  counter(counter: ArgumentCounter): Card
  evidence(evidence: Evidence): Card
  /** What is said of a point that no evidence stands in, if a check misses it. */
  missingEvidence(pointId: Id): Flag | null
  /** The gravest thing found at any of some blocks, with how often where that is more than once. */
  gravestOf(blocks: readonly { id: Id }[]): Flag | null
  datesOf(evidenceId: Id): readonly Dates[]
}

export function cardsOf(read: ReadArgument): CardsOf {
  const { argument, asked, facts, findings, question } = read
  const short = (finding: Finding): Flag => ({
    severity: finding.severity,
    says: shortWordsOf(finding, { argument, asked }),
  })
  const flagsAt = (block: Id, isShown: (finding: Finding) => boolean): Flag[] =>
    gravestFirst(findingsAt(findings, block)).filter(isShown).map(short)

  return {
    question: () => ({ kind: 'question', question, asks: asksOf(read) }),
    lineOfArgument: (line) => ({ kind: 'line-of-argument', line, flags: flagsAt(line.id, isAny) }),
    criterion: ({ id, letter, line }, isFirst) => ({
      kind: 'criterion',
      letter,
      line,
      isFirst,
      flags: flagsAt(id, (finding) => finding.id !== 'criterion-unanswered'),
    }),
    judgement: ({ block, evidence, lines }) => ({
      kind: 'judgement',
      lines,
      pieces: evidence.length,
      flags: [
        ...flagsAt(block.id, isAny),
        ...argument.criteria.flatMap(({ id }) =>
          flagsAt(id, (finding) => finding.id === 'criterion-unanswered'),
        ),
      ],
    }),
    section: ({ title, path }, { points, loose }, goesOn) => ({
      kind: 'section',
      line: title,
      isInner: path.length > 1,
      goesOn,
      points: points.length,
      pieces: points.reduce((sum, { point }) => sum + point.evidence.length, loose.length),
    }),
    point: ({ point, number, letters }) => ({
      kind: 'point',
      number,
      stance: point.block.stance,
      line: point.claim,
      pieces: point.evidence.length,
      letters,
      // Where evidence is missing stands in its column, and hints stand in the other views.
      flags: flagsAt(
        point.id,
        ({ id, severity }) => severity !== 'hint' && id !== 'point-without-evidence',
      ),
    }),
    counter: ({ id, claim, reply }) => ({
      kind: 'counter',
      claim,
      reply,
      flags: flagsAt(id, isAny),
    }),
    evidence: ({ id, words, snippetId }) => ({
      kind: 'evidence',
      words,
      snippetId,
      snippetKind: facts.get(id)?.kind,
      source: facts.get(id)?.citedAs ?? '',
      date: facts.get(id)?.saysDates ?? '',
      flag: flagsAt(id, isAny)[0] ?? null,
    }),
    missingEvidence: (pointId) =>
      flagsAt(pointId, ({ id }) => id === 'point-without-evidence')[0] ?? null,
    gravestOf(blocks) {
      const found = gravestFirst(blocks.flatMap(({ id }) => findingsAt(findings, id)))
      const [first] = found
      if (!first) return null
      const many = found.filter(({ id }) => id === first.id).length
      const { severity, says } = short(first)
      return { severity, says: many > 1 ? `${many} × ${says}` : says }
    },
    datesOf: (evidenceId) => facts.get(evidenceId)?.dates ?? [],
  }
}

const isAny = (): boolean => true

/** "Consequence · 1917–38": what the question asks for, and of which time. */
function asksOf({ question, asked }: ReadArgument): string {
  const { asks } = readQuestion(question)
  const named = asks === 'other' ? [] : [`${asks.slice(0, 1).toUpperCase()}${asks.slice(1)}`]
  return [...named, ...(asked.period ? [saysStretch(asked.period)] : [])].join(' · ')
}
