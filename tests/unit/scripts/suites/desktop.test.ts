import { describe, expect, it } from 'vitest'
import { chooseDesktopRuntime } from '../../../../scripts/suites/desktop.mjs'

const all = { program: '/electron', version: '45.4.1', display: true, sandboxBlocked: false }

describe('what the desktop’s specs run on', () => {
  it('is Electron where it is here and can be run', () => {
    expect(chooseDesktopRuntime(all)).toEqual({ program: '/electron', says: 'on Electron 45.4.1' })
  })

  it.each([
    ['its program is not here', { ...all, program: null }, 'not here'],
    ['there is no display', { ...all, display: false }, 'no display'],
    ['the system denies it its sandbox', { ...all, sandboxBlocked: true }, 'sandbox'],
  ])('is the stand-in where %s, and says so', (_, facts, why) => {
    const { program, says } = chooseDesktopRuntime(facts)
    expect(program).toBeNull()
    expect(says).toMatch(new RegExp(`^on the stand-in for Electron, because .*${why}`))
  })
})
