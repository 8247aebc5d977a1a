/** Which side panes are shown: as they were folded, as there is room, and as they have anything to show. */
import { describe, expect, test } from 'vitest'
import {
  foldedNow,
  idlePanes,
  isShown,
  keptOf,
  type SidePane,
  toggled,
} from '../../../../src/renderer/src/app/pane-folding.ts'
import { defaultSettings } from '../../../../src/shared/model/settings.ts'

const open = defaultSettings.panes
const shown = (panes: typeof open, width: 'wide' | 'medium' = 'wide'): SidePane[] =>
  (['library', 'inspector'] as const).filter((pane) => isShown(pane, panes, width))

test.each<[isPlanOpen: boolean, hasNotes: boolean, idle: SidePane[]]>([
  [true, true, []],
  [true, false, []],
  [false, true, ['inspector']],
  [false, false, ['library', 'inspector']],
])(
  'with a plan open (%s) and notes (%s), nothing to show have %j',
  (isPlanOpen, hasNotes, idle) => {
    expect(idlePanes(isPlanOpen, hasNotes)).toEqual(idle)
  },
)

describe('a pane that has nothing to show', () => {
  const both: SidePane[] = ['library', 'inspector']

  test('is not shown unless it was asked for', () => {
    expect(shown(foldedNow(open, both, []))).toEqual([])
    expect(shown(foldedNow(open, both, ['inspector']))).toEqual(['inspector'])
    expect(shown(foldedNow(open, ['inspector'], []))).toEqual(['library'])
  })

  test('comes and goes without a word of it in the settings', () => {
    const now = toggled('library', foldedNow(open, both, []), 'wide')
    expect(keptOf(now, open, both)).toEqual({ settings: open, asked: ['library'] })
    const then = toggled('library', foldedNow(open, both, ['library']), 'wide')
    expect(keptOf(then, open, both)).toEqual({ settings: open, asked: [] })
  })

  test('takes the place of the other where there is room for one', () => {
    const now = toggled('inspector', foldedNow(open, ['inspector'], []), 'medium')
    const kept = keptOf(now, open, ['inspector'])
    expect(kept).toEqual({ settings: { ...open, libraryFolded: true }, asked: ['inspector'] })
    expect(shown(foldedNow(kept.settings, ['inspector'], kept.asked), 'medium')).toEqual([
      'inspector',
    ])
  })
})

test('a pane that has something to show is folded for good', () => {
  const now = toggled('library', foldedNow(open, ['inspector'], []), 'wide')
  expect(keptOf(now, open, ['inspector'])).toEqual({
    settings: { ...open, libraryFolded: true },
    asked: [],
  })
})
