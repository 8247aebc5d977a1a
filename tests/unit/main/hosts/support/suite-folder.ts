import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of a test file's own, gone when all its tests are over. */
export function suiteFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
