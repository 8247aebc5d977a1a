/** Findings as they are listed: of each check one row, which opens where there are several. */
import {
  type Check,
  checkOf,
  checks,
  type Finding,
  severities,
} from '../../../shared/plan/checks/index.ts'

export type Group = {
  check: Check
  /** One sentence for all of them. */
  says: string
  findings: readonly Finding[]
}

/** One group a check, the gravest first; in each the findings keep their order. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const byCheck = Map.groupBy(findings, ({ id }) => id)
  return checks
    .flatMap(({ id }): Group[] => {
      const its = byCheck.get(id)
      return its ? [{ check: checkOf(id), says: saysOf(checkOf(id), its), findings: its }] : []
    })
    .sort((one, other) => rankOf(one) - rankOf(other))
}

const rankOf = ({ check }: Group): number => severities.indexOf(check.severity)

function saysOf(check: Check, findings: readonly Finding[]): string {
  const [only, ...others] = findings
  if (only && others.length === 0) return asRow(only.says)
  return asRow(check.several?.(findings.length) ?? `${only?.says ?? ''} …`)
}

/** A sentence as the words of a row: without the stop it ends with, if it is the only one there. */
export const asRow = (says: string): string =>
  /[.!?]\s/u.test(says) ? says : says.replace(/\.$/u, '')

export const isSameFinding = (one: Finding, other: Finding): boolean =>
  one.id === other.id &&
  one.block === other.block &&
  one.says === other.says &&
  one.belongs?.block === other.belongs?.block &&
  one.belongs?.line === other.belongs?.line

export const areSameFindings = (some: readonly Finding[], others: readonly Finding[]): boolean =>
  some.length === others.length &&
  some.every((one, at) => {
    const other = others[at]
    return other !== undefined && isSameFinding(one, other)
  })
