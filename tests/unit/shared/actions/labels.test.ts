import { describe, expect, it } from 'vitest'
import { actionIds } from '../../../../src/shared/actions/index.ts'
import {
  buttonLabelOf,
  inWordsOf,
  menuLabelOf,
  nameOf,
  rowLabelOf,
} from '../../../../src/shared/actions/labels.ts'

describe('what an action is called', () => {
  it.each([
    // in the palette, in a menu of the window, on a button, in a row's menu, among words
    ['new-plan', 'New Plan …', 'New plan …', 'New plan', 'New plan …', 'New plan'],
    [
      'find-in-plan',
      'Find in Plan',
      'Find in plan',
      'Find in plan',
      'Find in plan',
      'Find in plan',
    ],
    [
      'rename-plan',
      'Change Question …',
      'Change the question …',
      'Change the question',
      'Change the question …',
      'Change question',
    ],
    ['archive-plan', 'Archive Plan', 'Archive plan', 'Archive plan', 'Archive', 'Archive plan'],
    [
      'theme-system',
      'Theme: As the System',
      'As the system',
      'As the system',
      'As the system',
      'Theme: as the system',
    ],
    [
      'toggle-library',
      'Show or Fold the Library',
      'Library',
      'Library',
      'Library',
      'Show or fold the library',
    ],
  ] as const)('%s, by where it is shown', (id, ...called) => {
    const ways = [nameOf, menuLabelOf, buttonLabelOf, rowLabelOf, inWordsOf]
    expect(ways.map((way) => way(id))).toEqual(called)
  })

  it('is a name of its own in the palette', () => {
    const names = actionIds.map((id) => nameOf(id).toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the records', () => {
  it('have an id each', () => {
    expect(new Set(actionIds).size).toBe(actionIds.length)
  })

  it('are those of menus within menus too', () => {
    expect(actionIds).toEqual(expect.arrayContaining(['show-checks', 'theme-dark', 'palette']))
  })
})
