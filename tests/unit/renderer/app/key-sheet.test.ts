import { describe, expect, it } from 'vitest'
import { keySheet } from '../../../../src/renderer/src/app/key-sheet.ts'
import { actions } from '../../../../src/shared/actions/index.ts'

describe('the sheet of keys', () => {
  it('has the keys of every action', () => {
    const told = keySheet('electron').flatMap(({ lines }) => lines.flatMap(({ keys }) => keys))
    for (const { keys } of actions) {
      if (keys !== undefined) expect(told).toContain(keys)
    }
  })

  it('says each thing once, in words rather than as a menu does', () => {
    const said = keySheet('electron').flatMap(({ lines }) => lines.map(({ says }) => says))
    expect(new Set(said).size).toBe(said.length)
    for (const says of said) expect(says).not.toMatch(/…|\s[A-Z]/)
  })

  it('leaves out what a browser keeps for itself', () => {
    const said = keySheet('browser').flatMap(({ lines }) => lines.map(({ says }) => says))
    expect(said).not.toContain('New plan')
    expect(said).toContain('Print')
  })
})
