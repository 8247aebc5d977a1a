/** `npm run package -- --dir` for real, offline, around a made-up Electron; it takes about 6 s. docs/decisions/076 */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { extractAll, extractFile } from '@electron/asar'
import { SENTINEL } from '@electron/fuses/dist/constants.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesInAsar } from '../../../../scripts/package/asar.mjs'

const root = join(import.meta.dirname, '..', '..', '..', '..')

/** What electron-builder needs of an Electron: a program with fuses, as they come, and a few files. */
function madeUpElectron(folder: string): string {
  mkdirSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'locales'))
  const wire = Buffer.concat([Buffer.from([1, 8]), Buffer.from('10110011')])
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(`ELF ${SENTINEL}`), wire]))
  chmodSync(join(folder, 'electron'), 0o755)
  const { version } = createRequire(import.meta.url)('electron/package.json')
  writeFileSync(join(folder, 'version'), version)
  for (const name of ['en-GB.pak', 'en-US.pak', 'de.pak']) {
    writeFileSync(join(folder, 'locales', name), '')
  }
  const others = ['chrome_100_percent.pak', 'LICENSE', 'resources/default_app.asar']
  for (const name of others) writeFileSync(join(folder, name), '')
  return folder
}

/** In place of the program that builds a deb: the package it makes is what it was told, as JSON. */
const recordingFpm = `#!${process.execPath}
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const args = process.argv.slice(2)
const put = args.filter((arg) => /=\\/usr\\//.test(arg)).map((arg) => arg.split('='))
for (const [from] of put) if (!existsSync(from)) throw new Error(from + ' is not there')
const [entry] = put.find(([, to]) => to.endsWith('.desktop'))
writeFileSync(
  args[args.indexOf('--package') + 1],
  JSON.stringify({ args, entry: readFileSync(entry, 'utf8') }),
)
`

function run(args: string[], env: Record<string, string> = {}) {
  const ended = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { code: ended.status, says: ended.stdout + ended.stderr, out: ended.stdout }
}

const packing = (args: string[], env: Record<string, string>) =>
  run([join(root, 'scripts', 'run.mjs'), 'package', ...args], env)

// The made-up Electron is one for Linux; on the other systems the packages' own jobs pack a real one.
describe.runIf(process.platform === 'linux')('the app in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-package-'))
  const out = join(folder, 'out')
  const app = join(out, 'linux-unpacked')
  const archive = join(app, 'resources', 'app.asar')
  let packed = { code: null as number | null, says: '', out: '' }

  beforeAll(() => {
    packed = packing(['--dir', '--out', out], {
      ELECTRON_OVERRIDE_DIST_PATH: madeUpElectron(join(folder, 'distribution')),
      LINCHPIN_UPDATES_URL: 'https://planner.example/release.json',
      // Nothing may be downloaded: whatever tries to must fail.
      HTTPS_PROXY: 'http://127.0.0.1:9',
      HTTP_PROXY: 'http://127.0.0.1:9',
    })
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is packed, and its size is told', () => {
    expect(packed.says).toMatch(/linux-unpacked: \d+ files, \d+\.\d MB beside Electron/)
    expect(packed.code).toBe(0)
  })

  it('has nothing of Electron’s own starting app, and only the languages it speaks', () => {
    expect(readdirSync(join(app, 'resources')).toSorted()).toEqual([
      'LICENSE.txt',
      'THIRD-PARTY-NOTICES.txt',
      'app.asar',
      'app.asar.unpacked',
    ])
    expect(readdirSync(join(app, 'locales'))).toEqual(['en-GB.pak', 'en-US.pak'])
  })

  it('has its fuses set in the program', () => {
    const program = readFileSync(join(app, 'linchpin'), 'latin1')
    expect(program.slice(program.indexOf(SENTINEL) + SENTINEL.length + 2)).toBe('01000100')
  })

  it('tells the licences of what it carries, and where to ask for updates', () => {
    const told = readFileSync(join(app, 'resources', 'THIRD-PARTY-NOTICES.txt'), 'utf8')
    for (const name of ['citeproc', 'lexical', 'react-dom', 'ws', 'zod']) {
      expect(told).toMatch(new RegExp(`^${name} \\d`, 'm'))
    }
    expect(told).toContain('locales are taken from https://github.com/citation-style-language/')
    for (const tool of ['vite', 'typescript', 'electron-builder']) {
      expect(told).not.toMatch(new RegExp(`^${tool} \\d`, 'm'))
    }
    const manifest = JSON.parse(extractFile(archive, 'package.json').toString())
    expect(manifest).toMatchObject({
      main: 'out/main/electron.js',
      desktopName: 'linchpin.desktop',
      updatesUrl: 'https://planner.example/release.json',
    })
    expect(manifest).not.toHaveProperty('devDependencies')
    expect(manifest).not.toHaveProperty('scripts')
  })

  it('has the files that come out of it, and is weighed by them', () => {
    const whole = join(folder, 'whole')
    extractAll(archive, whole)
    const found = readdirSync(whole, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(whole, path).replaceAll('\\', '/'), statSync(path).size])
    const listed = filesInAsar(archive).map(({ path, bytes }) => [path, bytes])
    expect(listed.toSorted()).toEqual(found.toSorted())
    expect(listed).not.toEqual([])
  })

  it('runs from nothing but what is in it: notes come in, and a PDF goes out', () => {
    const alone = join(folder, 'alone')
    extractAll(archive, alone)
    const headless = (...args: string[]) => {
      const ended = run([
        join(alone, 'out', 'main', 'headless.js'),
        ...args,
        '--data',
        join(folder, 'data'),
        '--json',
      ])
      expect(ended.says).not.toContain('Error')
      expect(ended.code).toBe(0)
      return JSON.parse(ended.out)
    }
    const notes = join(root, 'tests', 'fixtures', 'notes', 'weimar-notes.txt')
    expect(headless('import', notes).snippets).toBeGreaterThan(10)
    const plan = headless('new', 'Was Stalinism a consequence of Leninism?')
    const essay = join(folder, 'essay.pdf')
    expect(headless('export', plan.id, '--to', essay).bytes).toBeGreaterThan(1_000)
    expect(readFileSync(essay, 'latin1').slice(0, 5)).toBe('%PDF-')
    expect(headless('styles', 'oscola')[0]).toMatchObject({ id: 'oscola', kind: 'note' })
    const inOscola = ['--to', join(folder, 'essay.docx'), '--style', 'oscola']
    expect(headless('export', plan.id, ...inOscola).bytes).toBeGreaterThan(1_000)
  }, 60_000)

  it('is not called right when something in it is wrong', () => {
    const wrong = join(folder, 'wrong')
    const electron = madeUpElectron(join(folder, 'other'))
    mkdirSync(join(electron, 'resources', 'app'))
    writeFileSync(join(electron, 'resources', 'app', 'index.js'), '')
    const again = packing(['--dir', '--out', wrong], { ELECTRON_OVERRIDE_DIST_PATH: electron })
    expect(again.says).toContain('app/index.js does not belong beside the archive.')
    expect(again.code).toBe(1)
  }, 60_000)

  it('goes into a deb with its home, its maintainer, its file type and its place in the menu', () => {
    const tool = join(folder, 'fpm')
    writeFileSync(tool, recordingFpm)
    chmodSync(tool, 0o755)
    const debs = join(folder, 'debs')
    const made = packing(['deb', '--out', debs], {
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'distribution'),
      CUSTOM_FPM_PATH: tool,
      LINCHPIN_HOMEPAGE: 'https://planner.example/',
      LINCHPIN_MAINTAINER: 'A. Student <student@planner.example>',
    })
    expect(made.code).toBe(0)
    const file = readdirSync(debs).find((name) => name.endsWith('.deb'))
    const { args, entry } = JSON.parse(readFileSync(join(debs, String(file)), 'utf8'))
    const told = args.join(' ')
    expect(told).toContain('--url https://planner.example/')
    expect(told).toContain('--maintainer A. Student <student@planner.example>')
    expect(told).toContain('plan-file.xml=/usr/share/mime/packages/')
    expect(entry).toMatch(/^Exec=\/opt\/Linchpin\/linchpin %F$/m)
    expect(entry).toMatch(/^Categories=Education;$/m)
    expect(entry).toMatch(/^MimeType=application\/vnd\.linchpin\.plan\+zip;text\/plain;$/m)
  }, 60_000)

  it('is refused with a sentence where there is no Electron', () => {
    const nowhere = join(folder, 'nowhere')
    const none = packing(['--dir', '--out', out], { ELECTRON_OVERRIDE_DIST_PATH: nowhere })
    expect(none.says).toContain(
      `ELECTRON_OVERRIDE_DIST_PATH names ${nowhere}, and there is no Electron program in it.`,
    )
    expect(none.says).toContain('What to do: ')
    expect(none.code).toBe(1)
    expect(existsSync(archive)).toBe(true)
  })
})
