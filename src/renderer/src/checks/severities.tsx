/** How a severity is shown: by a shape, a colour and a word, so that none is needed alone. */
import { CircleAlert, CircleDashed, Lightbulb } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Finding, type Severity, severities } from '../../../shared/plan/checks/index.ts'
import { counted } from '../../../shared/text/counted.ts'

export const severityLooks: Record<Severity, { word: string; icon: ReactNode }> = {
  gap: { word: 'Gap', icon: <CircleDashed size={16} /> },
  weak: { word: 'Weak', icon: <CircleAlert size={16} /> },
  hint: { word: 'Hint', icon: <Lightbulb size={16} /> },
}

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
