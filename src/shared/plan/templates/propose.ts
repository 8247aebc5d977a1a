/** Which templates fit a question, and why. */
import { type QuestionReading, readQuestion } from '../../question/index.ts'
import { comparedIn } from './compared.ts'
import { type TemplateId, templateIds } from './ids.ts'

export type Proposal = {
  id: TemplateId
  /** Why it fits the question, in a sentence; null when nothing in the question asks for it. */
  because: string | null
}

type Asked = QuestionReading & { question: string }

/** What changed over a time, not what changes as a rule ("a fall in price improves …") or a thing so called. */
const changeWords =
  /\b(?:changed|transformed|improved|improvement|evolved|declined|continuity|turning point|development of|extent of change)\b|\b(?:did|have|has|had)\b.*\b(?:change|transform|improve|evolve|decline)\b/i

const gravest =
  /\b(?:main|most important|chief|principal|primary|key) (?:cause|reason|factor)|\b(?:mainly|primarily|chiefly|largely|because of)\b/i

const convincing = /\b(?:convincing|persuasive)\b/i

const someonesView = /\b(?:view|interpretation|claim|argument|thesis|verdict)\b/i

type Rule = { id: TemplateId; because: (asked: Asked) => string | false }

/** The first rule that fits gives the template that is proposed; each template comes once. */
const rules: readonly Rule[] = [
  {
    id: 'interpretation',
    because: ({ asks, proposition, question }) =>
      asks === 'interpretation' &&
      (proposition !== null || convincing.test(question)) &&
      'The question asks how convincing an interpretation is.',
  },
  {
    id: 'comparison',
    because(asked) {
      const pair = comparedIn(asked.question, asked)
      if (asked.asks !== 'comparison') return false
      return pair
        ? `The question compares ${pair[0]} with ${pair[1]}.`
        : 'The question asks for a comparison.'
    },
  },
  {
    id: 'causes-ranked',
    because({ asks, proposition }) {
      if (proposition === null) return asks === 'cause' && 'The question asks for causes.'
      return (
        gravest.test(proposition) && 'The question states a cause, to be weighed against others.'
      )
    },
  },
  {
    id: 'change-and-continuity',
    because: ({ asks, question }) =>
      ['extent', 'assessment', 'description'].includes(asks) &&
      changeWords.test(question) &&
      'The question asks what changed and how far.',
  },
  {
    id: 'for-and-against',
    because: ({ asks, proposition }) =>
      proposition !== null
        ? 'The question states something that can be argued for and against.'
        : ['extent', 'assessment'].includes(asks) && 'The question asks for a judgement.',
  },
  {
    id: 'themes',
    because: ({ asks, proposition }) =>
      proposition === null &&
      !['comparison', 'cause'].includes(asks) &&
      'The question is broad: each theme can be taken in turn.',
  },
  {
    id: 'interpretation',
    because: ({ proposition, question }) =>
      proposition !== null && someonesView.test(question) && 'The question names a view to judge.',
  },
  {
    id: 'causes-ranked',
    because: ({ asks }) => asks === 'cause' && 'The question asks about a cause.',
  },
  {
    id: 'change-and-continuity',
    because: ({ question }) => changeWords.test(question) && 'The question speaks of change.',
  },
]

/** Every built-in template, those that fit the question first, the best of them foremost. */
export function proposeTemplates(question: string): Proposal[] {
  const asked = { ...readQuestion(question), question }
  const fitting = new Map<TemplateId, string>()
  for (const { id, because } of question.trim() ? rules : []) {
    const says = because(asked)
    if (says && !fitting.has(id)) fitting.set(id, says)
  }
  return [
    ...[...fitting].map(([id, because]) => ({ id, because })),
    ...templateIds.filter((id) => !fitting.has(id)).map((id) => ({ id, because: null })),
  ]
}

/** The template a plan for a question starts from when none is named. */
export const proposedFor = (question: string): TemplateId =>
  proposeTemplates(question)[0]?.id ?? 'blank'
