import { describe, expect, test } from 'vitest'
import { isNewer, readRelease, saysOf } from '../../../../../src/main/hosts/electron/release.ts'

const address = 'https://publisher.example/latest.json'
const release = { version: '1.10.0', page: 'https://publisher.example/download' }

describe('the latest release', () => {
  test('is read as the publisher tells it', () => {
    expect(readRelease({ ...release, more: 1 }, address)).toEqual(release)
  })

  test.each([
    ['elsewhere', { ...release, page: 'https://evil.example/download' }],
    ['not over TLS', { ...release, page: 'http://publisher.example/download' }],
    ['a script', { ...release, page: 'javascript:alert(1)' }],
    ['without a version', { page: release.page }],
    ['with a version that is none', { ...release, version: '1.0.0<script>' }],
    ['not an object', 'latest'],
  ])('is refused when it is %s', (_name, told) => {
    expect(() => readRelease(told, address)).toThrow()
  })

  test.each([
    ['1.10.0', '1.9.9', true],
    ['1.9.9', '1.10.0', false],
    ['1.0.0', '1.0.0', false],
    ['2.0.0', '1.99.99', true],
    ['0.1.1', '0.1.0', true],
  ])('%s is newer than %s: %s', (one, other, newer) => {
    expect(isNewer(one, other)).toBe(newer)
  })

  test('is told with its page when it is newer', () => {
    expect(saysOf(release, '1.9.0').page).toBe(release.page)
    expect(saysOf(release, '1.9.0').says.message).toContain('1.10.0')
  })

  test.each([
    ['the one they have', release, 'This is the latest Linchpin.'],
    ['not to be learned', null, 'Linchpin could not ask for updates.'],
  ])('opens nothing when it is %s', (_name, told, message) => {
    expect(saysOf(told, '1.10.0')).toMatchObject({ page: null, says: { message } })
  })
})
