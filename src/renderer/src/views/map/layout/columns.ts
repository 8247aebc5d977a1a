/** Where the columns of the map stand, in CSS pixels at 100 %. */

export type Column = { x: number; width: number }
export type Columns = {
  frame: Column
  sections: Column
  claims: Column
  evidence: Column
  /** Of all columns, with the margin on both sides. */
  width: number
}

const margin = 24
const gap = 36
const [leastClaims, mostClaims] = [304, 400]
const [leastEvidence, mostEvidence] = [320, 420]
const frame: Column = { x: margin, width: 232 }
const sections: Column = { x: 308, width: 108 }
const claimsAt = 448

/** With more room evidence grows first, then claims; with less the map pans. @param room the width there is. */
export function columnsFor(room: number): Columns {
  const least = claimsAt + leastClaims + gap + leastEvidence + margin
  const more = Math.max(0, Math.floor(room) - least)
  const forEvidence = Math.min(more, mostEvidence - leastEvidence)
  const forClaims = Math.min(more - forEvidence, mostClaims - leastClaims)
  const claims: Column = { x: claimsAt, width: leastClaims + forClaims }
  const evidence: Column = {
    x: claims.x + claims.width + gap,
    width: leastEvidence + forEvidence,
  }
  return { frame, sections, claims, evidence, width: evidence.x + evidence.width + margin }
}

/** How far counters stand further in than their point. */
export const counterIndent = 20
