/** What a check finds, in the few words there is room for where it stands: "No evidence", "Criterion B is not answered". */
import type { Id } from '../../../../shared/model/ids.ts'
import { type CheckId, type Finding, severities } from '../../../../shared/plan/checks/index.ts'
import { saysStretch } from '../../../../shared/text/says-dates.ts'
import type { ReadArgument } from '../useArgument.ts'

/** Of the checks that find something at a place. What is found of the plan as a whole has no short words. */
const words: Partial<Record<CheckId, string>> = {
  'no-line-of-argument': 'No line of argument',
  'no-judgement': 'No judgement',
  'point-without-claim': 'No claim',
  'point-without-evidence': 'No evidence',
  'evidence-without-analysis': 'No analysis',
  'single-evidence': 'One piece of evidence',
  'point-without-link': 'No link',
  'counter-without-reply': 'No reply',
  'evidence-reused': 'Used elsewhere too',
  'uncited-evidence': 'No source',
  'source-incomplete': 'Source is incomplete',
  'evidence-changed': 'Note has changed',
  'new-in-judgement': 'In no point',
  'criterion-unused': 'No point bears on it',
}

type Known = Pick<ReadArgument, 'argument' | 'asked'>

/** A finding in short; its whole sentence, where there is no shorter way to say it. */
export function shortWordsOf(finding: Finding, { argument, asked }: Known): string {
  if (finding.id === 'outside-period' && asked.period) return `outside ${saysStretch(asked.period)}`
  if (finding.id === 'criterion-unanswered') {
    const criterion = argument.criteria.find(({ id }) => id === finding.block)
    if (criterion) return `Criterion ${criterion.letter} is not answered`
  }
  return words[finding.id] ?? finding.says
}

/** Findings with the gravest first, each in the order it was found in. */
export const gravestFirst = (findings: readonly Finding[]): Finding[] =>
  severities.flatMap((severity) => findings.filter((one) => one.severity === severity))

/** What is found at a block; nothing while the checks have not been heard. */
export const findingsAt = (
  findings: ReadArgument['findings'],
  block: Id | null | undefined,
): readonly Finding[] => (block ? (findings?.get(block) ?? none) : none)

const none: readonly Finding[] = []
