import { describe, expect, it } from 'vitest'
import { compareVersions, tooOld } from '../../../../scripts/setup/node-version.mjs'

describe('comparing versions', () => {
  it.each([
    ['20.19.0', '20.19.0', 0],
    ['v20.19.0', '20.19.0', 0],
    ['20.9.0', '20.19.0', -1],
    ['20.19.1', '20.19.0', 1],
    ['24.0.0', '20.19.5', 1],
    ['18.20.8', '20.0.0', -1],
    ['25.0.0-nightly20260101', '25.0.0', 0],
    ['20', '20.0.0', 0],
  ])('%s against %s', (one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign)
    expect(Math.sign(compareVersions(other, one))).toBe(sign === 0 ? 0 : -sign)
  })
})

describe('a Node that is too old', () => {
  it.each(['v12.22.12', 'v18.20.8', 'v20.18.3'])('%s is told which one to install', (version) => {
    expect(tooOld(version)).toContain('20.19.0 or later')
    expect(tooOld(version)).toContain(version.slice(1))
  })

  it.each(['v20.19.0', 'v22.12.0', 'v24.21.0'])('%s is let through', (version) => {
    expect(tooOld(version)).toBeNull()
  })
})
