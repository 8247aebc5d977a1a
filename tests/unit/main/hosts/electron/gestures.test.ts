import { expect, test } from 'vitest'
import { createGestures } from '../../../../../src/main/hosts/electron/gestures.ts'

/** Gestures on a clock of their own, in milliseconds. */
function hands() {
  let now = 10_000
  const gestures = createGestures(() => now)
  return {
    after: (ms: number) => {
      now += ms
    },
    did: (...types: string[]) => {
      for (const type of types) gestures.happened({ type })
    },
    repeated: (type: string) => gestures.happened({ type, modifiers: ['isautorepeat'] }),
    spend: gestures.spend,
  }
}

test('nothing goes out before a person has done something', () => {
  const { spend, did } = hands()
  expect(spend()).toBe(false)
  did('mouseMove', 'mouseEnter', 'mouseWheel', 'char', 'mouseUp', 'keyUp', 'gestureScrollBegin')
  expect(spend()).toBe(false)
})

test.each([
  ['a click', ['mouseDown', 'mouseUp']],
  ['a key', ['rawKeyDown', 'char', 'keyUp']],
  ['a tap', ['touchStart', 'touchEnd', 'gestureTap']],
])('%s lets one link out', (_name, types) => {
  const { spend, did } = hands()
  did(...types)
  expect(spend()).toBe(true)
  expect(spend()).toBe(false)
  did(...types)
  expect(spend()).toBe(true)
})

test('the letting go of what was pressed is no second gesture', () => {
  const { spend, did } = hands()
  did('mouseDown')
  expect(spend()).toBe(true)
  did('mouseUp')
  expect(spend()).toBe(false)
})

test('a button held for long acts as it is let go', () => {
  const { spend, did, after } = hands()
  did('mouseDown')
  after(5000)
  did('mouseUp')
  expect(spend()).toBe(true)
})

test('a moment later nothing goes out', () => {
  const { spend, did, after } = hands()
  did('mouseDown', 'mouseUp')
  after(1001)
  expect(spend()).toBe(false)
})

test('a key held down is pressed once', () => {
  const { spend, did, repeated } = hands()
  did('rawKeyDown')
  expect(spend()).toBe(true)
  repeated('rawKeyDown')
  expect(spend()).toBe(false)
})
