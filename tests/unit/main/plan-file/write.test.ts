/** How a plan file is laid out: the same each time, and readable without Linchpin. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readPlanFile } from '../../../../src/main/plan-file/read.ts'
import { writePlanFile } from '../../../../src/main/plan-file/write.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { bytesOf, documentOf, evidence, jsonIn, smallFile } from './support.ts'

const { snippet, ...small } = smallFile()
const written = { app: '1.2.3', written: '2026-10-04T12:00:00.000Z' }

test('begins with its kind, unpacked, where other programs look for it', () => {
  const bytes = Buffer.from(bytesOf(small))
  expect(bytes.toString('latin1', 30, 71)).toBe('mimetypeapplication/vnd.linchpin.plan+zip')
  expect(bytes.readUInt16LE(8), 'stored').toBe(0)
})

test('holds a manifest and three parts in JSON that a person can read', () => {
  const bytes = bytesOf(small)
  expect(Object.keys(unzipSync(bytes))).toEqual([
    'mimetype',
    'manifest.json',
    'plan.json',
    'evidence.json',
    'sources.json',
  ])
  expect(jsonIn(bytes, 'manifest.json')).toEqual({
    format: 'linchpin-plan',
    version: 4,
    ...written,
  })
  expect(jsonIn(bytes, 'plan.json')).toEqual(small.plan)
  expect(jsonIn(bytes, 'evidence.json')).toEqual([snippet])
  expect(jsonIn(bytes, 'sources.json')).toEqual(small.sources)
  expect(Buffer.from(unzipSync(bytes)['plan.json'] ?? []).toString()).toContain('\n  "question": ')
})

test('has the same bytes for the same plan, in every time zone', () => {
  const before = process.env.TZ
  try {
    const [first, second] = ['Pacific/Auckland', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone
      return bytesOf(small)
    })
    expect(first).toEqual(second)
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
})

test('replaces what is there, whole, and leaves nothing beside it', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'Essay.linchpin')
  writeFileSync(path, 'old')
  const { bytes } = await writePlanFile({ file: small, ...written, to: path })
  expect(readdirSync(folder)).toEqual(['Essay.linchpin'])
  expect(readFileSync(path)).toHaveLength(bytes)
  expect(await readPlanFile({ path, name: 'Essay.linchpin' })).toEqual(small)
})

test('is not written when it could not be opened again', async () => {
  const folder = temporaryFolder()
  const snippets = Array.from({ length: 2_001 }, () => ({ ...snippet, id: newId() }))
  const pieces = snippets.map(({ id, text }) => evidence(text, { snippetId: id }))
  const file = {
    plan: { ...small.plan, document: documentOf(...pieces) },
    evidence: snippets,
    sources: small.sources,
  }
  const to = join(folder, 'Essay.linchpin')
  await expect(writePlanFile({ file, ...written, to })).rejects.toThrow('is too large')
  expect(readdirSync(folder)).toEqual([])
})
