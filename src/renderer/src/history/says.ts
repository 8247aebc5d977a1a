/** Versions and what changed between them, in words. */
import type { VersionSummary } from '../../../shared/model/version.ts'
import type { BlockMark, Comparison, PlanComparison, Row } from '../../../shared/plan/compare.ts'
import { setAsideFact } from '../../../shared/plan/compare-lines.ts'
import { saysSecond, saysWhen } from '../../../shared/text/when.ts'

const kinds: Readonly<Record<VersionSummary['kind'], string>> = {
  opened: 'As it was opened',
  work: 'While it was worked on',
  'before-restore': 'Before a version was restored',
  named: 'Named',
}

/** What a version is called: its name, or why it was kept. */
export const titleOf = ({ name, kind }: Pick<VersionSummary, 'name' | 'kind'>): string =>
  name ?? kinds[kind]

/** By their ids, when versions were kept: to the second where title and minute are another's too. */
export function whensOf(
  versions: readonly VersionSummary[],
  now = new Date(),
): ReadonlyMap<string, string> {
  const inWords = versions.map((version) => ({ version, when: saysWhen(version.made, now) }))
  const labelOf = ({ version, when }: (typeof inWords)[number]) => saysVersion(version, when)
  const many = new Map<string, number>()
  for (const one of inWords) many.set(labelOf(one), (many.get(labelOf(one)) ?? 0) + 1)
  return new Map(
    inWords.map((one) => {
      const { id, made } = one.version
      const isAlone = many.get(labelOf(one)) === 1
      return [id, isAlone ? one.when : `${one.when} (${saysSecond(made)})`]
    }),
  )
}

/** What a version is called, with when it was kept: enough to choose it by. */
export const saysVersion = (version: VersionSummary, when: string): string =>
  `${titleOf(version)}, ${when}`

export const markWords: Readonly<Record<BlockMark, string>> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  moved: 'Moved',
}

/** What a row is marked with, in words: "Moved and changed". What moved away says where to look. */
export function saysMarks({ marks, after }: Pick<Row, 'marks' | 'after'>): string {
  if (marks.includes('moved') && !after) return 'Moved elsewhere'
  return marks
    .map((mark, at) => (at === 0 ? markWords[mark] : markWords[mark].toLowerCase()))
    .join(' and ')
}

/** The rows one goes to from change to change: what only goes with its parent, or moved away, is none. */
export const stopsIn = ({ rows }: Comparison): Row[] =>
  rows.filter(
    ({ marks, goesWithParent, after }) =>
      marks.length > 0 && !goesWithParent && (after !== null || marks.includes('removed')),
  )

const order: readonly BlockMark[] = ['added', 'removed', 'changed', 'moved']

/** "2 blocks added, 1 changed": of blocks that came or went with others only those are counted. */
export function saysChanges(comparison: PlanComparison): string {
  const marks = stopsIn(comparison).flatMap(({ marks }) => marks)
  const counts = order.flatMap((mark) => {
    const many = marks.filter((one) => one === mark).length
    return many > 0 ? [{ mark, many }] : []
  })
  const words = counts.map(({ mark, many }, at) =>
    at === 0 ? `${many} ${many === 1 ? 'block' : 'blocks'} ${mark}` : `${many} ${mark}`,
  )
  if (comparison.question) words.push('another question')
  const names = comparison.facts.map(({ name }) => name)
  if (names.some((name) => name !== setAsideFact)) words.push('the length of the essay changed')
  if (names.includes(setAsideFact)) words.push('other findings set aside')
  return words.length > 0 ? sentence(words.join(', ')) : 'Nothing is different.'
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
