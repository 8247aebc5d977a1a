import { expect, test } from 'vitest'
import { isPlanFile, mayHoldPlan } from '../../../../src/shared/model/plan-file.ts'

test.each([
  ['Essay.linchpin', true],
  ['ESSAY.LINCHPIN', true],
  ['a.txt.linchpin', true],
  ['Essay.linchpin.txt', false],
  ['linchpin', false],
  ['Essay.linchpins', false],
])('a file named %s is read as a plan file: %s', (name, is) => {
  expect(isPlanFile(name)).toBe(is)
})

test.each([
  ['Essay.docx', true],
  ['ESSAY.DOCX', true],
  ['Essay.doc', false],
  ['Essay.docx.pdf', false],
  ['docx', false],
])('a file named %s may have a plan in it: %s', (name, may) => {
  expect(mayHoldPlan(name)).toBe(may)
})
