import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { distributionOf, whichElectron } from '../../../../scripts/package/distribution.mjs'

describe('the Electron to pack', () => {
  const own = { ownProcessor: true, universal: false }
  const other = { ownProcessor: false, universal: false }
  const both = { ownProcessor: false, universal: true }
  it.each([
    ['the one that is here', { here: true, named: false, ...own }, 'use'],
    ['one fetched to where npm start finds it', { here: false, named: false, ...own }, 'fetch'],
    ['one for another processor', { here: true, named: false, ...other }, 'download'],
    ['one for each of two processors', { here: true, named: false, ...both }, 'download'],
    ['the one that is named', { here: true, named: true, ...own }, 'use'],
    ['the one that is named, for another processor', { here: true, named: true, ...other }, 'use'],
    [
      'none, when the one that is named is not there',
      { here: false, named: true, ...own },
      'refuse',
    ],
    ['none, when two are needed and one is named', { here: true, named: true, ...both }, 'refuse'],
  ])('is %s', (_, facts, choice) => {
    expect(whichElectron(facts)).toBe(choice)
  })

  it('is the whole folder that its program is in', () => {
    expect(distributionOf(join('electron', 'electron'), 'linux')).toBe('electron')
    const mac = join('electron', 'Electron.app', 'Contents', 'MacOS', 'Electron')
    expect(distributionOf(mac, 'darwin')).toBe('electron')
  })
})
