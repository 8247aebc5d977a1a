import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFiles } from '../../../../../src/main/intake/index.ts'
import type { ReadOptions } from '../../../../../src/main/intake/readers/index.ts'

export const fixtures = 'tests/fixtures/intake'

/** What is read of one file, and its account. */
export async function readPath(path: string, name: string, options: ReadOptions = {}) {
  const { files, ...read } = await readFiles([{ path, name, ...options }])
  const [account] = files
  if (!account) throw new Error('a file has an account')
  return { ...read, account }
}

/** What is read of words under a file's name. */
export async function readWords(words: string | Uint8Array, name: string, options?: ReadOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'))
  try {
    const path = join(folder, 'file')
    writeFileSync(path, words)
    return await readPath(path, name, options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Read = Awaited<ReturnType<typeof readPath>>

export const headingsAndBodies = ({ notes }: Read): [heading: string, body: string][] =>
  notes.map(({ heading, body }) => [heading, body])

/** What was left out, by its reason and its words. */
export const leftOut = ({ account }: Read): [reason: string, words: string][] =>
  account.leftOut.map(({ reason, words }) => [reason, words])

/** The places of snippets that have one. */
export const places = ({ notes }: Read): [snippet: string, locator: string, label: string][] =>
  notes.flatMap(({ snippets }) =>
    snippets.flatMap(({ text, place }) =>
      place ? [[text, place.locator, place.label ?? 'page'] as [string, string, string]] : [],
    ),
  )

/** Notes whatever form they came in: bodies without line ends and list marks. */
export const bare = ({ notes }: Pick<Read, 'notes'>): { heading: string; words: string }[] =>
  notes.map(({ heading, body }) => ({
    heading,
    words: body
      .split('\n')
      .map((line) => line.replace(/^\s*(?:[-*•>]|\d+\.)\s+/, '').trim())
      .filter((line) => line !== '')
      .join(' '),
  }))
