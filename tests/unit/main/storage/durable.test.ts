import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  fileSynced,
  folderSynced,
  syncFile,
  syncFolder,
} from '../../../../src/main/storage/durable.ts'
import { suiteFolder } from '../hosts/support/suite-folder.ts'

const folder = suiteFolder()

test('a file and its folder are synced, and what is not there is not said to be', async () => {
  const place = join(folder, 'kept')
  const file = join(place, 'file')
  mkdirSync(place)
  writeFileSync(file, 'words')
  syncFile(file)
  syncFolder(place)
  await fileSynced(file)
  await folderSynced(place)
  expect(() => syncFile(join(place, 'none'))).toThrow('ENOENT')
  expect(() => syncFolder(join(place, 'none'))).toThrow('ENOENT')
  await expect(fileSynced(join(place, 'none'))).rejects.toThrow('ENOENT')
  await expect(folderSynced(join(place, 'none'))).rejects.toThrow('ENOENT')
})
