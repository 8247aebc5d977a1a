/** What ships may be passed on under the MIT licence: nothing of it is copyleft as a whole. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const root = new URL('../../', import.meta.url)
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

/** SPDX names of licences whose code, fonts or data Linchpin may carry. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CPAL-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
])

/** Whether an SPDX expression leaves us a way: one side of an OR, every side of an AND. */
function isAllowed(licence: string): boolean {
  const bare = licence.replaceAll(/[()]/g, '')
  return bare
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.has(name.trim())))
}

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        license: z.string().optional(),
        dev: z.boolean().optional(),
      }),
    ),
  })
  .parse(readJson('package-lock.json'))

/** The licences of a package that names them in a list, as was once the custom; the lock file leaves that out. */
function olderForm(path: string): string | undefined {
  const { licenses } = z
    .object({ licenses: z.array(z.object({ type: z.string() })).optional() })
    .parse(readJson(`${path}/package.json`))
  return licenses?.map(({ type }) => type).join(' OR ')
}

const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(readJson('package.json'))

const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)

test.each([
  ['MIT', true],
  ['CPAL-1.0 OR AGPL-1.0', true],
  ['(MIT OR CC0-1.0)', true],
  ['GPL-3.0-only', false],
  ['AGPL-3.0-or-later OR GPL-2.0', false],
  ['MIT AND LGPL-3.0', false],
  ['UNLICENSED', false],
])('a package under %s may ship: %s', (licence, may) => {
  expect(isAllowed(licence)).toBe(may)
})

test('every package that ships, however deep, has a licence that allows it', () => {
  expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length)
  const refused = shipped
    .map(([path, { license }]) => [path, license ?? olderForm(path)] as const)
    .filter(([, licence]) => licence === undefined || !isAllowed(licence))
    .map(([path, licence]) => `${path}: ${licence ?? 'names no licence'}`)
  expect(refused).toEqual([])
})

test('docs/third-party.md names every package asked for, under the licence it came with', () => {
  const page = readFileSync(new URL('docs/third-party.md', root), 'utf8')
  const rows = new Map(
    [...page.matchAll(/^\| `([^`]+)` \| ([^|]+?) \|/gm)].map(([, name, licence]) => [
      name,
      licence,
    ]),
  )
  const asked = Object.keys(manifest.dependencies).map((name) => [
    name,
    lock.packages[`node_modules/${name}`]?.license,
  ])
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(asked))
})
