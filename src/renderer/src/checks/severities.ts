/** How many findings there are of each severity. */
import { type Finding, type Severity, severities } from '../../../shared/plan/checks/index.ts'
import { counted } from '../../../shared/text/counted.ts'

/** What a severity is called before a finding of it, for those who cannot see its sign. */
export const severityWords: Record<Severity, string> = { gap: 'Gap', weak: 'Weak', hint: 'Hint' }

/** "2 gaps", "3 weak", "1 hint": how many of each there are; none is not named. */
export function countsOf(findings: readonly Finding[]): { severity: Severity; says: string }[] {
  return severities.flatMap((severity) => {
    const many = findings.filter((finding) => finding.severity === severity).length
    if (many === 0) return []
    return [{ severity, says: severity === 'weak' ? `${many} weak` : counted(many, severity) }]
  })
}

/** The counts in one line, for those who cannot see them. */
export const saysCounts = (findings: readonly Finding[]): string =>
  countsOf(findings)
    .map(({ says }) => says)
    .join(', ') || 'No check finds anything.'
