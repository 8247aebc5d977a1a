import { counted } from '../../text/counted.ts'
import { weighed } from '../balance.ts'
import type { Check } from './check.ts'

const times = 3

/**
 * Three or more times as many points on one side as on the other. Points that qualify are on neither;
 * a side on which there is nothing is outweighed by three points.
 */
export const oneSided: Check = {
  id: 'one-sided',
  severity: 'hint',
  why: 'A question that can be argued both ways is weighed best when both sides have their say.',
  *find({ points, proposition }) {
    const supports = points.filter(({ stance }) => stance === 'supports').length
    const challenges = points.filter(({ stance }) => stance === 'challenges').length
    if (Math.max(supports, challenges) < times * Math.max(1, Math.min(supports, challenges))) return
    const most = supports > challenges ? 'supports' : 'challenges'
    const first = points.find(({ stance }) => stance === most)
    yield {
      block: null,
      says: says(supports, challenges, weighed(proposition)),
      belongs: first && { block: first.id, line: 'first' },
    }
  },
}

function says(supports: number, challenges: number, what: string): string {
  const [most, fewest] = supports > challenges ? ['support', 'challenge'] : ['challenge', 'support']
  const least = Math.min(supports, challenges)
  const others = least === 0 ? `none ${fewest}s` : `${least} ${fewest}${least === 1 ? 's' : ''}`
  return `${counted(Math.max(supports, challenges), 'point')} ${most} ${what}, and ${others} it.`
}
