import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode } from '../../../support/electron-stand-in/clone.ts'

const crossed = (value: unknown): unknown => decode(encode(value))

describe('what crosses between processes', () => {
  test.each([
    ['a string', 'Stalin'],
    ['undefined', undefined],
    ['a number', -0],
    ['not a number', Number.NaN],
    ['a large integer', 2n ** 70n],
    ['a date', new Date('1924-01-21')],
    ['a map', new Map([['a', { b: [1, undefined] }]])],
    ['a set', new Set(['a', 1])],
    ['bytes', new Uint8Array([0, 128, 255])],
    ['a buffer', new Uint8Array([1, 2]).buffer],
    [
      'an array of arrays',
      [
        ['array', []],
        ['date', 1],
      ],
    ],
    [
      'an object with odd keys',
      Object.fromEntries([
        ['__proto__', 1],
        ['then', 2],
      ]),
    ],
  ])('comes back as it was: %s', (_name, value) => {
    expect(crossed(value)).toEqual(value)
  })

  test('comes back as it was, whatever data it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(crossed(value)).toEqual(value)
      }),
    )
  })

  test('keeps an error’s name and words', () => {
    const error = crossed(new TypeError('no'))
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'TypeError', message: 'no' })
  })

  class Plan {
    question = 'Why?'
  }
  const loop: { self?: unknown } = {}
  loop.self = loop
  test.each([
    ['a function', () => {}],
    ['a symbol', Symbol('s')],
    ['an instance of a class', new Plan()],
    ['what is inside another', { deep: [{ plan: new Plan() }] }],
    ['what holds itself', loop],
  ])('is refused when it cannot: %s', (_name, value) => {
    expect(() => encode(value)).toThrow(expect.objectContaining({ name: 'DataCloneError' }))
  })
})
