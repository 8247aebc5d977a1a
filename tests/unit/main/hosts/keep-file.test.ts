import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type KeepOptions,
  keepFile as keep,
  OnlyReadError,
} from '../../../../src/main/hosts/keep-file.ts'
import { openParts, type Parts } from '../../../../src/main/storage/index.ts'

let folder: string
let dataFolder: string
let parts: Parts
let made: string
const keepFile = (from: string, to: string, options: Partial<KeepOptions> = {}) =>
  keep(from, to, { parts, ...options })
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'linchpin-keep-data-'))
  parts = openParts(dataFolder)
  folder = mkdtempSync(join(tmpdir(), 'linchpin-keep-'))
  made = join(folder, 'made.tmp')
  writeFileSync(made, 'new')
})
afterEach(() => {
  // What was noted of a half is forgotten, whatever became of it.
  const notes = join(dataFolder, 'parts')
  expect(existsSync(notes) ? readdirSync(notes) : []).toEqual([])
  rmSync(folder, { recursive: true })
  rmSync(dataFolder, { recursive: true })
})

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

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

test.skipIf(process.platform === 'win32')('a file that is new is its person’s alone', async () => {
  chmodSync(made, 0o644)
  const to = join(folder, 'Plan.pdf')
  await keepFile(made, to)
  expect(modeOf(to)).toBe('600')
})

// Windows has two modes, and lets only some people make links.
const isWindows = process.platform === 'win32'

test.skipIf(isWindows).each([0o600, 0o640, 0o644, 0o755])(
  'a file of mode %o that is replaced keeps it',
  async (mode) => {
    const to = join(folder, 'Plan.pdf')
    writeFileSync(to, 'old')
    chmodSync(to, mode)
    await keepFile(made, to)
    expect(readFileSync(to, 'utf8')).toBe('new')
    expect(modeOf(to)).toBe(mode.toString(8))
  },
)

describe('a file that can only be read', () => {
  const onlyRead = (): string => {
    const to = join(folder, 'Handed in.docx')
    writeFileSync(to, 'handed in')
    chmodSync(to, 0o444)
    return to
  }

  test('is left as it is, and that is said', async () => {
    const to = onlyRead()
    const keeping = keepFile(made, to)
    await expect(keeping).rejects.toThrow(`${to} was not replaced: it can only be read.`)
    await expect(keeping).rejects.toBeInstanceOf(OnlyReadError)
    expect(readFileSync(to, 'utf8')).toBe('handed in')
    expect(readdirSync(folder).sort()).toEqual(['Handed in.docx', 'made.tmp'])
  })

  test('is replaced by who says so, and can still only be read', async () => {
    const to = onlyRead()
    await keepFile(made, to, { replacesOnlyRead: true })
    expect(readFileSync(to, 'utf8')).toBe('new')
    expect(statSync(to).mode & 0o222).toBe(0)
  })

  test.skipIf(isWindows)('is found at the end of a link', async () => {
    const to = onlyRead()
    symlinkSync(to, join(folder, 'link.docx'))
    await expect(keepFile(made, join(folder, 'link.docx'))).rejects.toThrow(
      `link.docx (${to}) was not replaced: it can only be read.`,
    )
  })
})

describe.skipIf(isWindows)('a link', () => {
  test('stays, and what it leads to is replaced, whole and in its own folder', async () => {
    const shelf = join(folder, 'shelf')
    mkdirSync(shelf)
    writeFileSync(join(shelf, 'real.docx'), 'old')
    symlinkSync(join('shelf', 'real.docx'), join(folder, 'one.docx'))
    symlinkSync('one.docx', join(folder, 'two.docx'))
    const written = await keepFile(made, join(folder, 'two.docx'))
    expect(written).toBe(realpathSync(join(shelf, 'real.docx')))
    expect(readFileSync(join(shelf, 'real.docx'), 'utf8')).toBe('new')
    expect(lstatSync(join(folder, 'one.docx')).isSymbolicLink()).toBe(true)
    expect(lstatSync(join(folder, 'two.docx')).isSymbolicLink()).toBe(true)
    expect(readdirSync(shelf)).toEqual(['real.docx'])
  })

  test.each([
    ['to a file that is not there', 'gone.docx', 'it is a link to a file that is not there.'],
    ['to a folder that is not there', 'gone/x.docx', 'it is a link to a file that is not there.'],
    ['to itself', 'link.docx', 'it is a link that leads back to itself.'],
    ['to a folder', '.', 'there is a folder of that name.'],
    ['to what is no file', '/dev/null', 'what is there is not a file.'],
  ])('%s is refused and stays', async (_, leadsTo, says) => {
    const link = join(folder, 'link.docx')
    symlinkSync(leadsTo, link)
    await expect(keepFile(made, link)).rejects.toThrow(`${link} could not be written: ${says}`)
    expect(readdirSync(folder).sort()).toEqual(['link.docx', 'made.tmp'])
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })

  test('on the way to the file is of no matter', async () => {
    mkdirSync(join(folder, 'shelf'))
    symlinkSync('shelf', join(folder, 'way'))
    const to = join(folder, 'way', 'Plan.pdf')
    expect(await keepFile(made, to)).toBe(to)
    expect(readFileSync(join(folder, 'shelf', 'Plan.pdf'), 'utf8')).toBe('new')
  })
})

test.each([
  ['Chinese', `${'\u53F2'.repeat(83)}.docx`],
  ['Latin', `${'x'.repeat(250)}.docx`],
])('a %s name as long as names may be is kept', async (_, name) => {
  await keepFile(made, join(folder, name))
  expect(readdirSync(folder)).toContain(name)
})

test('a name that is longer is refused with a sentence', async () => {
  await expect(keepFile(made, join(folder, `${'\u53F2'.repeat(90)}.docx`))).rejects.toThrow(
    'the name is too long.',
  )
})
