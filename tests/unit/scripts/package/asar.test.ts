import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPackageWithOptions } from '@electron/asar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesInAsar } from '../../../../scripts/package/asar.mjs'

describe('the files in an archive', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'linchpin-asar-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const archive = () => join(folder, 'app.asar')
  async function pack(files: Record<string, string>) {
    const app = mkdtempSync(join(folder, 'app-'))
    for (const [path, words] of Object.entries(files)) {
      mkdirSync(join(app, path, '..'), { recursive: true })
      writeFileSync(join(app, path), words)
    }
    mkdirSync(join(app, 'empty'))
    await createPackageWithOptions(app, archive(), { unpack: '*.node' })
  }

  it('are told with their folders, sizes in bytes and what lies beside it, and no folder is one', async () => {
    await pack({
      'package.json': '{}',
      'out/main/desk.js': 'é',
      'out/a.node': 'addon',
      'none.txt': '',
    })
    const files = filesInAsar(archive()).toSorted((a, b) => (a.path < b.path ? -1 : 1))
    expect(files).toEqual([
      { path: 'none.txt', bytes: 0, unpacked: false },
      { path: 'out/a.node', bytes: 5, unpacked: true },
      { path: 'out/main/desk.js', bytes: 2, unpacked: false },
      { path: 'package.json', bytes: 2, unpacked: false },
    ])
  })

  it('are those of the archive that is there now', async () => {
    await pack({ 'before.js': '' })
    expect(filesInAsar(archive()).map(({ path }) => path)).toEqual(['before.js'])
    await pack({ 'after.js': '' })
    expect(filesInAsar(archive()).map(({ path }) => path)).toEqual(['after.js'])
  })

  it('cannot be told of what is no archive', () => {
    writeFileSync(archive(), 'no archive')
    expect(() => filesInAsar(archive())).toThrow()
  })
})
