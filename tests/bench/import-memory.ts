/**
 * How much memory, and how long, the built app without a window takes to import a file of 20 MB: ordinary notes, or with
 * `-- NAME` lines of one letter and the like, 1 MB of them.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostileFiles, ordinaryNotes } from './support/files-to-import.ts'

const megabyte = 1_000_000
const [named = 'notes', ...more] = process.argv.slice(2)
const hostile = hostileFiles[named]
if ((named !== 'notes' && !hostile) || more.length > 0) {
  console.error(`Name one of: notes, ${Object.keys(hostileFiles).join(', ')}.`)
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
try {
  const file = join(folder, 'notes.md')
  writeFileSync(file, hostile ? hostile(megabyte) : ordinaryNotes(20 * megabyte))
  const from = performance.now()
  const headless = join(import.meta.dirname, '../../out/main/headless.js')
  const asked = ['import', file, '--data', join(folder, 'data')]
  // A process of its own: what making the file took is not the app's.
  const watched = ['--import', join(import.meta.dirname, 'support/say-peak.ts'), headless]
  const { status } = spawnSync(process.execPath, [...watched, ...asked], { stdio: 'inherit' })
  console.log(`${named}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
