/**
 * How much memory, and how long, the built app without a window takes to import a file of 20 MB: ordinary notes, or with
 * `-- NAME` lines of one letter and the like, 1 MB of them.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hostileFiles, ordinaryNotes } from './support/files-to-import.ts'

const megabyte = 1_000_000
const [named = 'notes', ...more] = process.argv.slice(2)
const hostile = hostileFiles[named]
if ((named !== 'notes' && !hostile) || more.length > 0) {
  console.error(`Name one of: notes, ${Object.keys(hostileFiles).join(', ')}.`)
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
const file = join(folder, 'notes.md')
writeFileSync(file, hostile ? hostile(megabyte) : ordinaryNotes(20 * megabyte))

const from = performance.now()
process.on('exit', () => {
  const peakMb = process.resourceUsage().maxRSS / 1024
  console.log(
    `${named}: at most ${peakMb.toFixed(0)} MB in memory, ${((performance.now() - from) / 1000).toFixed(1)} s`,
  )
  rmSync(folder, { recursive: true, force: true })
})
process.argv = [process.execPath, 'linchpin', 'import', file, '--data', join(folder, 'data')]
await import(pathToFileURL(join(import.meta.dirname, '../../out/main/headless.js')).href)
