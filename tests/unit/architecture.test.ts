// The drawing in docs/architecture.md says of the rooms what the imports say.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { arrowsIn, importsBetweenBoxes, leadsTo } from '../support/drawing.ts'
import { readSources } from '../support/rooms.ts'

const root = join(import.meta.dirname, '..', '..')
const arrows = arrowsIn(readFileSync(join(root, 'docs', 'architecture.md'), 'utf8'))
const imports = importsBetweenBoxes(readSources(root, 'src'))

describe('the drawing of the house', () => {
  test('has an arrow only where one room imports the other', () => {
    expect(arrows.size).toBeGreaterThan(10)
    expect([...arrows].filter((arrow) => !imports.has(arrow))).toEqual([])
  })

  test('leads from each room to all that it imports', () => {
    expect([...imports].filter((one) => !leadsTo(one, arrows))).toEqual([])
  })

  test('is in no circle', () => {
    const back = [...arrows].filter((arrow) => {
      const [from, to] = arrow.split(' -> ')
      return leadsTo(`${to} -> ${from}`, arrows)
    })
    expect(back).toEqual([])
  })
})

describe('a drawing', () => {
  test('is read as arrows, with what stands in its boxes or without', () => {
    const page = '```mermaid\nflowchart LR\n  a["A<br/>one"] --> b["B: two"]\n  b --> c\n```\n'
    expect([...arrowsIn(page)]).toEqual(['a -> b', 'b -> c'])
  })

  test('shows an import that no arrow leads to', () => {
    const sources = {
      'src/main/storage/database.ts': "import { openDesk } from '../desk.ts'",
      'src/main/desk.ts': '',
    }
    expect([...importsBetweenBoxes(sources)].filter((one) => !leadsTo(one, arrows))).toEqual([
      'storage -> desk',
    ])
  })
})
