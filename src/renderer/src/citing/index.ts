/** The style that a plan cites in: what citations print, and the choosing of it. */
export { askedOf, type PrintedCitation } from './printed-citations.ts'
export { usePlanStyle, useStyleChoice } from './usePlanStyle.ts'
export { usePrintedCitations } from './usePrintedCitations.ts'
