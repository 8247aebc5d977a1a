import { describe, expect, test } from 'vitest'
import { walk } from '../../../../../src/shared/model/blocks.ts'
import { planDocumentSchema } from '../../../../../src/shared/model/plan.ts'
import { outline } from '../../../../../src/shared/plan/outline.ts'
import {
  proposedFor,
  proposeTemplates,
  templateIds,
  templateOf,
  templates,
} from '../../../../../src/shared/plan/templates/index.ts'
import { drawn } from './drawn.ts'

const stalinism = 'Was Stalinism a consequence of Leninism?'

describe.each(templates)('the template $name', ({ id, name, goodFor, make }) => {
  test('says what it is called and what it is good for', () => {
    expect(name).not.toBe('')
    expect(goodFor).toMatch(/\.$|\?”$|…$/)
    expect(templateOf(id).name).toBe(name)
  })

  test.each(['', stalinism, 'Compare Lenin and Stalin.', 'x'.repeat(2000)])(
    'makes a plan that is sound and holds no words but titles: “%.30s”',
    (question) => {
      const document = make(question)
      expect(planDocumentSchema.parse(document)).toEqual(document)
      const [one, other] = [document, make(question)].map(({ blocks }) =>
        [...walk(blocks)].map(({ id }) => id),
      )
      expect(one?.filter((id) => other?.includes(id))).toEqual([])
      for (const { block, label } of outline(document))
        if (block.type !== 'section') expect(label).toMatch(/^[A-Za-z ]+( \d+)?$/)
    },
  )

  test('begins with the line of argument and ends with the judgement', () => {
    const types = make(stalinism).blocks.map(({ type }) => type)
    expect(types.at(0)).toBe('line-of-argument')
    expect(types.at(-1)).toBe('judgement')
  })
})

test.each([
  ['for-and-against', stalinism, 'For[s s] Against[c c]'],
  ['themes', stalinism, '…[s] …[s] …[s]'],
  ['change-and-continuity', '', 'Change[s s] Continuity[c c] Turning points[q]'],
  [
    'causes-ranked',
    'Why did the Weimar Republic collapse?',
    'criterion Main cause[s] Further causes[s s]',
  ],
  [
    'causes-ranked',
    'Was the war the main cause of the revolution?',
    'criterion Main cause[s] Further causes[c c]',
  ],
  [
    'comparison',
    'Compare Lenin and Stalin.',
    '…[Lenin[s] Stalin[s]] …[Lenin[s] Stalin[s]] …[Lenin[s] Stalin[s]]',
  ],
  ['comparison', 'Was Lenin more ruthless than Stalin?', '…[Lenin[s] Stalin[c]] …[Lenin[s] S'],
  ['comparison', '', '…[s s] …[s s] …[s s]'],
  [
    'interpretation',
    '',
    'criterion Supports[s s] Challenges[c c] Other interpretations[q] judgement',
  ],
  ['blank', stalinism, 'judgement'],
] as const)('%s for “%s” is %s', (id, question, shape) => {
  expect(drawn(templateOf(id).make(question))).toContain(`line ${shape}`)
})

test.each([
  [
    'Compare the foreign policies of Bismarck and Kaiser Wilhelm II.',
    'Bismarck',
    'Kaiser Wilhelm II',
  ],
  ['Who used the most terror: Lenin or Stalin?', 'Lenin', 'Stalin'],
  ["Compare Milgram's and Zimbardo's explanations of obedience.", 'Milgram', 'Zimbardo'],
  [
    'In what respects did Lenin and Trotsky differ over the peace of Brest-Litovsk?',
    'Lenin',
    'Trotsky',
  ],
  ['What is the difference between a virus and a bacterium?', 'virus', 'bacterium'],
  [
    'Was Louis XVI more to blame than Marie Antoinette for the fall of the French monarchy in 1792?',
    'Louis XVI',
    'Marie Antoinette',
  ],
])('the two that are compared are named: %s', (question, one, other) => {
  expect(drawn(templateOf('comparison').make(question))).toContain(`…[${one}[s] ${other}[`)
  expect(proposeTemplates(question)[0]).toEqual({
    id: 'comparison',
    because: `The question compares ${one} with ${other}.`,
  })
})

test.each([
  ["How different was Mussolini's Italy from Hitler's Germany?"],
  ['Which had the greater impact on the Home Front: rationing or the Blitz?'],
  ['Did religion or economics do more to bring about the Dutch Revolt?'],
])('nobody is named where the question gives no pair of names: %s', (question) => {
  expect(drawn(templateOf('comparison').make(question))).toContain('…[s ')
  expect(proposedFor(question)).toBe('comparison')
})

test.each([
  ['Was Stalinism a consequence of Leninism?', 'for-and-against'],
  ['To what extent was Stalinism a consequence of Leninism?', 'for-and-against'],
  [
    '“Appeasement was the only realistic policy for Britain in the 1930s.” Discuss.',
    'for-and-against',
  ],
  ['Was the Weimar Republic weakened by its own Constitution?', 'for-and-against'],
  ['Is democracy the best form of government?', 'for-and-against'],
  [
    'How significant was the role of Trotsky in the Bolshevik victory in the Civil War?',
    'for-and-against',
  ],
  ['How radical were the Chartists?', 'for-and-against'],
  ['Critically evaluate behaviourist explanations of phobias. [16 marks]', 'for-and-against'],
  ['How much opposition was there to the Nazi regime?', 'for-and-against'],
  ['Evaluate the claim that free trade benefits developing countries.', 'for-and-against'],
  ['Why did the Weimar Republic collapse?', 'causes-ranked'],
  ['What were the main causes of the French Revolution?', 'causes-ranked'],
  ['Account for the decline of the Ottoman Empire.', 'causes-ranked'],
  ['How and why did British attitudes to empire change between 1857 and 1914?', 'causes-ranked'],
  ["Was the Roman conquest of Gaul motivated mainly by Caesar's ambition?", 'causes-ranked'],
  [
    '‘Opposition to slavery was the main cause of the American Civil War (1861–65).’ How far do you agree?',
    'causes-ranked',
  ],
  ['Did the Cold War end because of Gorbachev?', 'causes-ranked'],
  [
    'How far did living standards improve in Britain in the nineteenth century?',
    'change-and-continuity',
  ],
  ['How did Stalin’s power change during the Second World War?', 'change-and-continuity'],
  ["Were women's lives transformed by the Second World War?", 'change-and-continuity'],
  [
    'Trace the development of the English novel in the eighteenth century.',
    'change-and-continuity',
  ],
  [
    'How convincing is Figes’ argument that the Bolsheviks seized power without popular support?',
    'interpretation',
  ],
  [
    'How convincing do you find the interpretation that the Holocaust was planned from the start?',
    'interpretation',
  ],
  ['Explore the ways in which Priestley presents responsibility in An Inspector Calls.', 'themes'],
  ['What were the consequences of the Black Death?', 'themes'],
  ['Describe the main features of the Elizabethan religious settlement.', 'themes'],
  ['Explain the significance of the Suez Crisis for Britain.', 'themes'],
  ['The meaning of Hamlet', 'themes'],
  ['‘Climate change is the greatest threat to coasts.’ How far do you agree?', 'for-and-against'],
  ['Would the abolition of the Lords improve British democracy?', 'for-and-against'],
  ["How far do you agree that the dynasty's decline was due to its emperors?", 'for-and-against'],
  ['Evaluate the extent of change in the role of women in Ming China.', 'change-and-continuity'],
  ['By 1953, how far had Stalin transformed the Soviet economy?', 'change-and-continuity'],
  [
    'Assess how convincing the arguments in these extracts are on the causes of the Reformation.',
    'interpretation',
  ],
  ['Evaluate the relative importance of the causes of the American Civil War.', 'causes-ranked'],
])('for “%s” the template %s is proposed, and it says why', (question, id) => {
  const [first, ...others] = proposeTemplates(question)
  expect(first).toEqual({ id, because: expect.stringMatching(/^The question .+\.$/) })
  expect(new Set([first, ...others].map((proposal) => proposal?.id))).toEqual(new Set(templateIds))
})

test.each([
  [
    'Assess the view that pressure groups are more important than political parties.',
    'interpretation',
  ],
  ['Were the Crusades motivated by faith or by greed?', 'causes-ranked'],
  [
    'Were the Liberal reforms of 1906–14 a turning point in British social policy?',
    'change-and-continuity',
  ],
  ['Critically evaluate behaviourist explanations of phobias. [16 marks]', 'themes'],
])('what fits “%s” as well comes next: %s', (question, id) => {
  expect(proposeTemplates(question)[1]).toMatchObject({ id, because: expect.any(String) })
})

test('with no question nothing is said to fit, and the list stands as it is', () => {
  expect(proposeTemplates('  ')).toEqual(templateIds.map((id) => ({ id, because: null })))
})
