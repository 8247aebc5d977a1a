import { beforeEach, expect, test, vi } from 'vitest'
import { openDoor } from '../../../../../src/main/hosts/browser/door.ts'
import { createTickets } from '../../../../../src/main/hosts/browser/tickets.ts'

const hourMs = 60 * 60 * 1000

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

function comeIn() {
  const door = openDoor()
  const secret = door.exchange(door.issue()) ?? ''
  return { door, secret }
}

test('a session without a page ends after half a day', () => {
  const { door, secret } = comeIn()
  vi.advanceTimersByTime(11 * hourMs)
  expect(door.admits(secret)).not.toBeNull()
  vi.advanceTimersByTime(hourMs)
  expect(door.admits(secret)).toBeNull()
})

test('a session with a page stays, and has its half day again once the last one has gone', () => {
  const { door, secret } = comeIn()
  const [first, second] = [door.admits(secret)?.enter(), door.admits(secret)?.enter()]
  vi.advanceTimersByTime(100 * hourMs)
  first?.()
  first?.()
  vi.advanceTimersByTime(100 * hourMs)
  expect(door.admits(secret)).not.toBeNull()
  second?.()
  vi.advanceTimersByTime(11 * hourMs)
  door.admits(secret)?.enter()()
  vi.advanceTimersByTime(11 * hourMs)
  expect(door.admits(secret)).not.toBeNull()
  vi.advanceTimersByTime(hourMs)
  expect(door.admits(secret)).toBeNull()
})

test('a session that was ended is not begun again by a page that leaves it', () => {
  const { door, secret } = comeIn()
  const leave = door.admits(secret)?.enter()
  door.end(secret)
  leave?.()
  expect(door.admits(secret)).toBeNull()
  expect(vi.getTimerCount()).toBe(0)
})

test('a session that is ended shuts what is open by it, and tells of every page that was there', () => {
  const told: string[] = []
  const door = openDoor((page) => told.push(page))
  const [ended, other] = [door.exchange(door.issue()) ?? '', door.exchange(door.issue()) ?? '']
  const shut = { here: vi.fn(), left: vi.fn(), other: vi.fn() }
  door.admits(ended)?.enter({ page: 'here', shut: shut.here })
  door.admits(ended)?.enter({ page: 'left', shut: shut.left })()
  door.admits(other)?.enter({ page: 'elsewhere', shut: shut.other })
  door.end(ended)
  expect(shut.here).toHaveBeenCalledOnce()
  expect(shut.left).not.toHaveBeenCalled()
  expect(shut.other).not.toHaveBeenCalled()
  expect(told).toEqual(['here', 'left'])
  expect(door.admits(other)).not.toBeNull()
})

test('a browser that comes in again goes on with its session, so that it has one to end', () => {
  const { door, secret } = comeIn()
  const token = door.issue()
  expect(door.exchange(token, secret)).toBe(secret)
  expect(door.exchange(token, secret)).toBeNull()
  door.end(secret)
  const fresh = door.exchange(door.issue(), secret)
  expect(fresh).toMatch(/^[\w-]{43}$/)
  expect(fresh).not.toBe(secret)
})

test('an empty secret, a token and a spent token open nothing', () => {
  const door = openDoor()
  expect(door.exchange('')).toBeNull()
  const token = door.issue()
  expect(door.admits('')).toBeNull()
  expect(door.admits(token)).toBeNull()
  const secret = door.exchange(token)
  expect(secret).not.toBe(token)
  expect(door.exchange(token)).toBeNull()
  expect(door.admits(token)).toBeNull()
})

test('a ticket leads to its file once, and not for long', () => {
  const tickets = createTickets()
  const [first, second] = [tickets.issue('one'), tickets.issue('two')]
  expect(first).toMatch(/^[\w-]{43}$/)
  expect(tickets.look(first)).toBe('one')
  expect(tickets.spend(first)).toBe('one')
  expect(tickets.spend(first)).toBeNull()
  expect(tickets.spend('one')).toBeNull()
  vi.advanceTimersByTime(60_000)
  expect(tickets.spend(second)).toBeNull()
})
