import { describe, expect, it } from 'vitest'
import { readPublisher } from '../../../../scripts/package/publisher.mjs'

const homepage = { LINCHPIN_HOMEPAGE: 'https://planner.example/' }
const maintainer = { LINCHPIN_MAINTAINER: 'A. Student <student@planner.example>' }

describe('who publishes', () => {
  it('need not be said for a folder or for formats that show nobody', () => {
    const nobody = { homepage: undefined, maintainer: undefined, updatesUrl: undefined }
    for (const formats of [[], ['AppImage'], ['nsis', 'portable'], ['dmg']]) {
      expect(readPublisher({}, formats)).toEqual({ publisher: nobody })
    }
  })

  it('must be said for a deb and an rpm, and is told by the variables’ names', () => {
    expect(readPublisher({}, ['AppImage', 'deb', 'rpm'])).toEqual({
      wrong: [
        'deb and rpm packages name their homepage: set LINCHPIN_HOMEPAGE, an address that begins with https://.',
        'deb and rpm packages name their maintainer: set LINCHPIN_MAINTAINER, as “Name <mail address>”.',
      ],
    })
    expect(readPublisher(homepage, ['rpm'])).toEqual({
      wrong: [expect.stringContaining('LINCHPIN_MAINTAINER')],
    })
  })

  it('is taken as it is said', () => {
    const updates = { LINCHPIN_UPDATES_URL: 'https://planner.example/release.json' }
    expect(readPublisher({ ...homepage, ...maintainer, ...updates }, ['deb'])).toEqual({
      publisher: {
        homepage: 'https://planner.example/',
        maintainer: 'A. Student <student@planner.example>',
        updatesUrl: 'https://planner.example/release.json',
      },
    })
  })

  it.each([
    ['LINCHPIN_HOMEPAGE', 'planner.example'],
    ['LINCHPIN_UPDATES_URL', 'http://planner.example/release.json'],
    ['LINCHPIN_UPDATES_URL', 'file:///release.json'],
    ['LINCHPIN_MAINTAINER', 'student@planner.example'],
    ['LINCHPIN_MAINTAINER', 'A. Student <>'],
  ])('is not taken from %s=%s', (name, value) => {
    expect(readPublisher({ [name]: value }, [])).toEqual({
      wrong: [expect.stringContaining(`${name} must be`)],
    })
  })

  it('counts an empty variable as none', () => {
    expect(readPublisher({ LINCHPIN_UPDATES_URL: '' }, [])).toMatchObject({
      publisher: { updatesUrl: undefined },
    })
  })
})
