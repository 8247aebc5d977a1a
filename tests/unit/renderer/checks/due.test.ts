/** What is asked of a plan as it comes to be written. */
import { describe, expect, it } from 'vitest'
import { dueOf, isPlanBegun } from '../../../../src/renderer/src/checks/due.ts'
import type { Block } from '../../../../src/shared/model/blocks.ts'
import { templates } from '../../../../src/shared/plan/templates/index.ts'
import {
  checked,
  criterion,
  evidence,
  judgement,
  lineOfArgument,
  paragraph,
  planOf,
  point,
  section,
} from '../../shared/plan/checks/support.ts'

const due = (...blocks: Block[]): string[] =>
  dueOf(checked({ blocks }), planOf(blocks)).map(({ says }) => says)

const opening = lineOfArgument('It grew out of it.')
const bare = () => point('supports', '')
const begun = () => point('supports', 'Terror was old.')

describe('what is asked of a plan', () => {
  it.each(templates.map((template) => [template.name, template] as const))(
    'is nothing while it is as %s begins',
    (_name, template) => {
      const document = template.make('Was Stalinism a consequence of Leninism?')
      const findings = checked({ blocks: document.blocks })
      expect(findings.length).toBeGreaterThan(0)
      expect(isPlanBegun(document)).toBe(false)
      expect(dueOf(findings, document)).toEqual([])
    },
  )

  it('is nothing of points in which nothing stands, once the line of argument is written', () => {
    expect(due(opening, bare(), bare(), judgement())).toEqual([])
  })

  it('is the line of argument once a point is begun', () => {
    expect(due(lineOfArgument(''), begun(), judgement())).toContain(
      'Nothing is written in the line of argument.',
    )
  })

  it('is what a point lacks that is begun, and what the plan does', () => {
    const says = due(opening, begun(), bare(), judgement())
    expect(says).toContain('Point 1 has no evidence.')
    expect(says).toContain('Nothing is written in the judgement.')
    expect(says.filter((one) => one.startsWith('Point 2'))).toEqual([])
  })

  it('is what a point lacks that was passed over, in a section or not', () => {
    expect(due(bare(), section('Then', begun()))).toContain('Point 1 has no claim.')
    expect(due(section('Now', bare()), begun())).toContain('Point 1 has no claim.')
  })

  it('is what every point lacks once there is a judgement', () => {
    const says = due(bare(), bare(), judgement(paragraph('It was.')))
    expect(says).toContain('Point 1 has no claim.')
    expect(says).toContain('Point 2 has no claim.')
  })

  it('counts evidence that was dropped as a beginning', () => {
    const says = due(point('supports', '', evidence('The Cheka')), bare())
    expect(says).toContain('Point 1 has no claim.')
    expect(says).not.toContain('Point 2 has no claim.')
  })

  it('is nothing of a criterion before a point is begun', () => {
    const reach = criterion('how far it reached')
    const unused = 'No point bears on the criterion “how far it reached”.'
    expect(due(reach, bare())).not.toContain(unused)
    expect(due(reach, begun())).toContain(unused)
  })

  it('is the whole of a plan that has no points', () => {
    expect(due(paragraph('Free words.'))).toContain('The plan has no judgement.')
  })
})
