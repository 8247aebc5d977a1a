/** A folder of a test's own, gone when the test is over. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** One that all tests of a file share, gone after the last. */
export function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
