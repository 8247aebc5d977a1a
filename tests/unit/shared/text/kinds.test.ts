import { describe, expect, it } from 'vitest'
import type { SnippetKind } from '../../../../src/shared/model/note.ts'
import { kindOf } from '../../../../src/shared/text/kinds.ts'

const cases: Record<SnippetKind, string[]> = {
  statistic: [
    'He could read more than 26,000 files on members.',
    'Between 1923-25 over 500,000 workers joined, doubling the membership.',
    'By 1935, 22% of members had lost their cards.',
    'Three out of five marshals were shot.',
    'By the mid-1930s it met only about nine times a year.',
    'Unemployment rose from 1.3 million in 1929 to 6 million by early 1932.',
    'Reparations were fixed at £6.6 billion in 1921.',
    'The party won 230 seats in July 1932.',
    'He purged over 3,000 of his own men, which suggests panic.',
    'One in four workers had no work.',
  ],
  quotation: [
    "Stalin said: 'our constitution is the only thoroughly democratic one'.",
    'The General wrote that “nothing in this war has been so badly led”.',
    "'We are fifty or a hundred years behind the others.'",
    "Lenin called Bukharin 'the darling boy' of them all.",
    'She said it was “dancing on a volcano”.',
    '"Peace, land, bread!" was the slogan.',
  ],
  interpretation: [
    'This would seem to indicate that he had plans of his own.',
    'These reasons suggest it was done on his orders.',
    'What is most striking is that the terror came when the Party was safe.',
    'His arrest in 1939 was partly due to the need for a scapegoat.',
    'Thus, the murder was the catalyst for the purges.',
    'Despite the view that it followed from 1917, it would be misleading to call it inevitable.',
    'Their real crime was probably to have doubted the Plan.',
    'In practice, the charter was a fraud.',
    'There is evidence that he planned another purge in 1953.',
    'He may have raised these doubts but died in 1935.',
    'It is arguable that the army mattered more.',
    'The most significant difference was the cult of one man.',
    'Cruelty was a major cause of discontent.',
    'Papen believed that Hitler could be tamed.',
    'At face value, it seemed to be highly democratic.',
    'The victory was often attributed to his firmness.',
  ],
  event: [
    'In 1926, their views were condemned at the Conference.',
    'He met Zinoviev in secret in 1928.',
    'A purge of the right in 1938.',
    '1937-38 saw a wide purge of officers.',
    'They were tried in Jan 1935 and sent to prison.',
    'The Republic was born on 9 November 1918.',
    'In 1930, he issued a statement against those who were ‘dizzy with success’.',
    'The Affair of 1951 involved a purge in Georgia.',
    'When he tried to have Ryutin shot, who had denounced him in 1932, the others refused.',
    'By the end of 1930 he was the only one left.',
    'Kennedy learnt of the missiles on 16 October 1962.',
    'Truman Doctrine – March 1947',
    'In 1848 revolutions break out across Europe.',
    'Luther posts his theses (1517).',
    'Constantine converts to Christianity in 312.',
    'William invades in 1066 and defeats Harold.',
    'In 1917 the Tsar abdicates.',
    'Napoleon crowns himself in 1804.',
    'Workers seize the factories in 1920.',
    '1215: John seals the charter',
    'In 1492 Columbus sails west.',
    '[Luther](https://a.example/50%25) posts his theses (1517).',
  ],
  statement: [
    'A quota was set for each branch.',
    'Leon Trotsky - a fine speaker, but no team player.',
    'They were then expelled from the Party.',
    'Party Secretary in Moscow.',
    "It was to be a 'Congress of Victors'.",
    'He was quick to use the post, which he took in 1922, to gather information.',
    'Ryutin was sentenced to 10 years in a labour camp.',
    'The secret police also ran the labour camps (the Gulag).',
    'Article 48 let the President rule by decree.',
    'One year later, he was expelled from the country.',
    'The constitution of 1787 has seven articles.',
    'The map of 1914 shows empires.',
    'Figes (1996) finds a tragedy.',
    'Hastings, 1066',
    'Sources from 1940 disagree.',
    'Caesar crosses the Rubicon in 49 BC.',
    'The play has five acts.',
  ],
}

describe('the kind of a snippet', () => {
  const table = Object.entries(cases).flatMap(([kind, texts]) => texts.map((text) => [kind, text]))
  it.each(table)('%s: %s', (kind, text) => {
    expect(kindOf(text ?? '')).toBe(kind)
  })
})
