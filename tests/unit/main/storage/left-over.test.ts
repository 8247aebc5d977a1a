/** What an end without warning leaves, and who may look at it. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  closeAllToOthers,
  lockFolder,
  openParts,
  sweepLeftOver,
} from '../../../../src/main/storage/index.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

function put(folder: string, ...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), 'words')
  }
}

const allIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

test('halves in the data folder go, and nothing else does', () => {
  const folder = temporaryFolder()
  const kept = [
    'library.db',
    'library.db-wal',
    'library.db.damaged-2026-01-01T00-00-00.000Z',
    'settings.json',
    'settings.json.damaged-2026-01-01T00-00-00.000Z',
    'my.part',
    'backups/library-2026-01-01T00-00-00-000Z.db',
  ]
  const halves = [
    'library.db.part',
    'settings.json.tmp-17671234567890123456789',
    'settings.json.tmp-1',
    'backups/library-2026-01-02T00-00-00-000Z.db.part',
  ]
  put(folder, ...kept, ...halves)
  mkdirSync(join(folder, 'backups', 'a folder.part'))
  sweepLeftOver(folder)
  expect(allIn(folder)).toEqual([...kept, 'backups', 'backups/a folder.part'].sort())
})

test('a folder without backups is swept all the same', () => {
  const folder = temporaryFolder()
  put(folder, 'settings.json.tmp-1')
  sweepLeftOver(folder)
  expect(allIn(folder)).toEqual([])
})

describe('halves beside what a person keeps', () => {
  test('are taken away at the next start; what is whole is only forgotten', () => {
    const [folder, documents] = [temporaryFolder(), temporaryFolder()]
    const parts = openParts(folder)
    const [cut, whole] = [parts.begin(documents), parts.begin(documents)]
    put(documents, 'Essay.docx', '.another.part')
    writeFileSync(cut.path, 'half')
    writeFileSync(whole.path, 'whole')
    rmSync(whole.path)
    whole.end()
    expect(readdirSync(join(folder, 'parts'))).toHaveLength(1)
    openParts(folder)
    expect(existsSync(cut.path)).toBe(false)
    expect(readdirSync(documents).sort()).toEqual(['.another.part', 'Essay.docx'])
    expect(readdirSync(join(folder, 'parts'))).toEqual([])
  })

  test('on a disk that is not there now are looked for when it is', () => {
    const [folder, stick] = [temporaryFolder(), join(temporaryFolder(), 'stick')]
    mkdirSync(stick)
    const { path } = openParts(folder).begin(stick)
    rmSync(stick, { recursive: true })
    openParts(folder)
    mkdirSync(stick)
    writeFileSync(path, 'half')
    openParts(folder)
    expect(readdirSync(stick)).toEqual([])
  })

  test.each([
    ['another name', (documents: string) => join(documents, 'Essay.docx')],
    ['the name of another half', (documents: string) => join(documents, '.other.part')],
    ['a place that depends on where we are', () => '.noted.part'],
    ['nothing', () => ''],
    ['the root', () => '/'],
  ])('a note of %s takes nothing away', (_name, noted) => {
    const [folder, documents] = [temporaryFolder(), temporaryFolder()]
    put(documents, 'Essay.docx', '.other.part')
    put(folder, 'parts/noted')
    writeFileSync(join(folder, 'parts', 'noted'), noted(documents))
    openParts(folder)
    expect(readdirSync(documents).sort()).toEqual(['.other.part', 'Essay.docx'])
    expect(readdirSync(join(folder, 'parts'))).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('other users', () => {
  const modeOf = (path: string) => (statSync(path).mode & 0o7777).toString(8)

  test('are kept out of a new data folder', async () => {
    const folder = join(temporaryFolder(), 'a', 'b')
    await (await lockFolder(folder)).release()
    expect(modeOf(folder)).toBe('700')
  })

  test('are kept out of all that an older Linchpin made, and what is not ours stays as it is', async () => {
    const folder = temporaryFolder()
    const ours = [
      'library.db',
      'library.db-wal',
      'library.db.damaged-2026',
      'settings.json',
      'lock.json',
      'backups/library-2026.db',
      'logs/linchpin.log',
      'temporary/a.txt',
      'chromium/Local Storage/leveldb/000003.log',
    ]
    put(folder, ...ours, 'notes.txt', 'photos/a.jpg')
    const all = allIn(folder)
    for (const path of all)
      chmodSync(join(folder, path), statSync(join(folder, path)).isDirectory() ? 0o755 : 0o644)
    chmodSync(join(folder, 'library.db.damaged-2026'), 0o444)
    chmodSync(folder, 0o755)
    symlinkSync(join(folder, 'photos', 'a.jpg'), join(folder, 'backups', 'link'))
    const lock = await lockFolder(folder)
    closeAllToOthers(folder)
    await lock.release()
    expect(modeOf(folder)).toBe('700')
    const open = all.filter(
      (path) => path !== 'lock.json' && (lstatSync(join(folder, path)).mode & 0o077) !== 0,
    )
    expect(open).toEqual(['notes.txt', 'photos', 'photos/a.jpg'])
    expect(modeOf(join(folder, 'library.db.damaged-2026'))).toBe('400')
  })

  test('share a folder that is made to be shared, as before', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o1777)
    await (await lockFolder(folder)).release()
    expect(modeOf(folder)).toBe('1777')
  })
})

test('a file that has the name of the folder of notes is kept, and in nobody’s way', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'parts'), 'a person’s own')
  const { path, end } = openParts(folder).begin(temporaryFolder())
  expect(readdirSync(join(folder, 'parts'))).toEqual([basename(path, '.part').slice(1)])
  end()
  const [kept] = readdirSync(folder).filter((name) => name.startsWith('parts.damaged-'))
  expect(readFileSync(join(folder, kept ?? ''), 'utf8')).toBe('a person’s own')
})
