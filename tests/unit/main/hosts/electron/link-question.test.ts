import { describe, expect, test, vi } from 'vitest'
import {
  createLinkQuestion,
  linkQuestion,
} from '../../../../../src/main/hosts/electron/link-question.ts'

const paper = 'https://journal.example/paper'

/** A person who is asked, on a clock of their own, in milliseconds. */
function person() {
  let now = 10_000
  const asked: { address: string; say: (answer: boolean) => void; fail: () => void }[] = []
  const mayGoOut = createLinkQuestion(
    (address) =>
      new Promise((say, reject) =>
        asked.push({ address, say, fail: () => reject(new Error('no window')) }),
      ),
    () => now,
  )
  return {
    asked,
    mayGoOut,
    pass(ms: number) {
      now += ms
    },
  }
}

describe('a link without a gesture', () => {
  test('goes out when the person says so, each time anew', async () => {
    const { asked, mayGoOut } = person()
    for (const nth of [0, 1]) {
      const may = mayGoOut(paper)
      expect(asked[nth]?.address).toBe(paper)
      asked[nth]?.say(true)
      expect(await may).toBe(true)
    }
  })

  test('stays here while there is a question, and the question is not asked twice', async () => {
    const { asked, mayGoOut } = person()
    const first = mayGoOut(paper)
    expect(await mayGoOut('https://evil.example/?words')).toBe(false)
    asked[0]?.say(true)
    expect(await first).toBe(true)
    expect(asked).toHaveLength(1)
  })

  test.each(['say', 'fail'] as const)(
    'is not asked about for a minute after a no: %s',
    async (way) => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
      const { asked, mayGoOut, pass } = person()
      const refused = mayGoOut(paper)
      asked[0]?.[way](false)
      expect(await refused).toBe(false)
      pass(59_999)
      expect(await mayGoOut(paper)).toBe(false)
      expect(asked).toHaveLength(1)
      pass(1)
      void mayGoOut(paper)
      expect(asked).toHaveLength(2)
      vi.restoreAllMocks()
    },
  )
})

describe('the question', () => {
  test.each([
    [paper, 'Open this page in your browser?', paper],
    [
      'mailto:tutor@example.org',
      'Open this address in your mail program?',
      'mailto:tutor@example.org',
    ],
    // As it would be sent: letters that look like others, and what is to break the line, show.
    [
      'https://b\u0430nk.example/',
      'Open this page in your browser?',
      'https://xn--bnk-6cd.example/',
    ],
    ['https://a.example/\n\nSafe', 'Open this page in your browser?', 'https://a.example/Safe'],
  ])('about %j', (address, message, detail) => {
    expect(linkQuestion(address)).toEqual({ message, detail })
  })

  test('about a very long address says how long it is', () => {
    const { detail } = linkQuestion(`https://a.example/?${'x'.repeat(5000)}`)
    expect(detail.length).toBeLessThan(350)
    expect(detail).toMatch(/^https:\/\/a\.example\/\?x+ … \(5019 characters in all\)$/)
  })
})
