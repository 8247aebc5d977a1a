import { expect, test } from 'vitest'
import { bearingOn, layoutOf } from '../../../../src/renderer/src/export/bearing.ts'
import { exportFormats } from '../../../../src/shared/model/export-format.ts'
import { defaultExportOptions, layouts } from '../../../../src/shared/model/export-options.ts'

const bearing = (format: (typeof exportFormats)[number], layout: (typeof layouts)[number]) => [
  ...bearingOn(format, { ...defaultExportOptions, layout }),
]

test('a plan file takes the plan as it is, and asks for nothing', () => {
  for (const layout of layouts) expect(bearing('linchpin', layout)).toEqual([])
})

test('only Word has live citations and carries the plan', () => {
  for (const format of exportFormats)
    for (const name of ['liveCitations', 'carriesPlan'] as const)
      expect(bearing(format, 'full').includes(name), `${name} in ${format}`).toBe(format === 'docx')
})

test('only what has pages asks for paper, size of type and spacing', () => {
  const paged = exportFormats.filter((format) => bearing(format, 'full').includes('paper'))
  expect(paged).toEqual(['docx', 'pdf'])
})

test('a table of evidence has neither stances nor analysis, whatever layout was chosen before', () => {
  expect(layoutOf('csv', defaultExportOptions)).toBe('register')
  expect(bearing('csv', 'full')).toEqual(['comments'])
})

test('cards to learn by are cards, whatever layout was chosen before', () => {
  expect(bearing('anki', 'register')).toEqual(['style', 'stances', 'analysis'])
})

test('a draft prints no stances and no comments', () => {
  const bears = bearing('docx', 'draft')
  expect(bears).not.toContain('stances')
  expect(bears).not.toContain('comments')
  expect(bears).toContain('contents')
})
