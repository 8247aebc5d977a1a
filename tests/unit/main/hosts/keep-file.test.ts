import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFile } from '../../../../src/main/hosts/keep-file.ts'

let folder: string
let made: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-keep-'))
  made = join(folder, 'made.tmp')
  writeFileSync(made, 'new')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a kept file replaces the one before it, and the made one stays', async () => {
  const to = join(folder, 'Plan.pdf')
  writeFileSync(to, 'old')
  await keepFile(made, to)
  expect(readFileSync(to, 'utf8')).toBe('new')
  expect(readdirSync(folder).sort()).toEqual(['Plan.pdf', 'made.tmp'])
})

test('a place that is not there is named, and nothing is left', async () => {
  const to = join(folder, 'nowhere', 'Plan.pdf')
  await expect(keepFile(made, to)).rejects.toThrow(
    `${to} could not be written: there is no such folder.`,
  )
  expect(readdirSync(folder)).toEqual(['made.tmp'])
})

test('a folder in the way is left as it is', async () => {
  const to = join(folder, 'Plan.pdf')
  mkdirSync(to)
  await expect(keepFile(made, to)).rejects.toThrow('there is a folder of that name.')
  expect(readdirSync(folder).sort()).toEqual(['Plan.pdf', 'made.tmp'])
})

test('a made file that is gone leaves the old one whole', async () => {
  const to = join(folder, 'Plan.pdf')
  writeFileSync(to, 'old')
  rmSync(made)
  await expect(keepFile(made, to)).rejects.toThrow()
  expect(readFileSync(to, 'utf8')).toBe('old')
})
