/** A moment in a recording, as each of the first styles prints it. */
import { expect, test } from 'vitest'
import { createCiter, plainText } from '../../../../src/main/citations/index.ts'
import type { FirstStyle } from '../../../../src/shared/model/citation-style.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Source } from '../../../../src/shared/model/source.ts'
import { styleForTests } from '../../../support/styles.ts'

const film: Source = {
  id: newId(),
  type: 'motion_picture',
  title: 'October',
  director: [{ family: 'Eisenstein', given: 'Sergei' }],
  publisher: 'Sovkino',
  issued: { 'date-parts': [[1928]] },
}

test.each<[FirstStyle, string]>([
  ['mhra', 'October, dir. by Sergei Eisenstein (Sovkino, 1928), 1:02:33.'],
  ['chicago-notes', 'October (Sovkino, 1928), 1:02:33.'],
  ['harvard', '(October, 1928, 1:02:33)'],
  ['apa', '(Eisenstein, 1928, 1:02:33)'],
  ['mla', '(October, 1:02:33)'],
  ['oscola', 'October (Directed by Sergei Eisenstein, Sovkino 1928) 1:02:33.'],
  // Its style prints pages alone beside a number.
  ['vancouver', '(1)'],
])('%s prints it without a label', async (id, printed) => {
  const citer = createCiter(await styleForTests(id), [film])
  const { citations } = citer.cite([[{ sourceId: film.id, locator: '1:02:33', label: 'page' }]])
  expect(plainText(citations[0] ?? [])).toBe(printed)
})
