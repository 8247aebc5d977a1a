import { expect, test } from 'vitest'
import { createTemplates } from '../../../../src/main/plans/index.ts'
import { templateOf } from '../../../../src/shared/plan/templates/index.ts'
import { temporaryDatabase } from '../../../support/library.ts'

const weighed = templateOf('for-and-against').make()

test('an own template gives plans of its shape, each with ids of its own', () => {
  const templates = createTemplates(temporaryDatabase())
  const { id } = templates.add(weighed, 'My way', 'Source questions')
  expect(templates.list()).toMatchObject([{ name: 'My way', goodFor: 'Source questions' }])
  const [one, two] = [templates.make(id), templates.make(id)]
  expect(one.blocks.map(({ type }) => type)).toEqual(weighed.blocks.map(({ type }) => type))
  expect(one.blocks[0]?.id).not.toBe(two.blocks[0]?.id)
})

test('two templates cannot have one name, in capitals or not', () => {
  const templates = createTemplates(temporaryDatabase())
  const { id } = templates.add(weighed, 'My way', '')
  const other = templates.add(weighed, 'Another', '')
  expect(() => templates.add(weighed, 'MY WAY', '')).toThrow('called “MY WAY” already')
  expect(() => templates.rename(other.id, 'my way', '')).toThrow('already')
  expect(templates.rename(id, 'My Way', 'Essays')).toMatchObject({
    name: 'My Way',
    goodFor: 'Essays',
  })
})

test('a template that was deleted is not there for anything', () => {
  const templates = createTemplates(temporaryDatabase())
  const { id } = templates.add(weighed, 'My way', '')
  templates.remove(id)
  expect(templates.list()).toEqual([])
  for (const act of [
    () => templates.make(id),
    () => templates.remove(id),
    () => templates.rename(id, 'Other', ''),
  ])
    expect(act).toThrow('That template is not there any more')
})
