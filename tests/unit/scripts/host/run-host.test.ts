import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const runHostUrl = pathToFileURL(join(root, 'scripts', 'host', 'run-host.mjs')).href

/** A host that saves for a while when told to end, and says how often it was told. */
const savingHost = `
  let told = 0
  const end = (signal) => {
    told += 1
    if (told > 1) return
    setTimeout(() => { console.log('saved after', told, signal); process.exit(0) }, 400)
  }
  process.on('SIGINT', end).on('SIGTERM', end)
  setInterval(() => {}, 1000)
  console.log('host', process.pid, process.argv.slice(2).join('|'))
`

const onPosix = describe.skipIf(process.platform === 'win32')

onPosix('a host run by a script', () => {
  let folder = ''
  let script: ChildProcess

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'linchpin host '))
    const entry = join(folder, 'host.mjs')
    writeFileSync(entry, savingHost)
    const source = `
      const { nodeHost, runHost } = await import(${JSON.stringify(runHostUrl)})
      const host = nodeHost({ node: process.execPath, entry: ${JSON.stringify(entry)}, args: ['a b'], cwd: '.' })
      const ended = await runHost(host)
      console.log(JSON.stringify(ended))
      process.exitCode = ended.code
    `
    script = spawn(process.execPath, ['--input-type=module', '--eval', source], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  })
  afterEach(() => {
    script.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  it('is given its arguments, told once of a Ctrl+C that comes twice, and waited for', async () => {
    const output = listen(script)
    await output.until(/host \d+ a b\n/)
    // The terminal tells the whole group, and npm tells its child once more.
    process.kill(-pidOf(script), 'SIGINT')
    script.kill('SIGINT')
    const code = await exitOf(script)
    expect(output.heard()).toContain('saved after 1 SIGINT')
    expect(output.heard()).toContain('{"code":0,"signal":null,"stopped":true}')
    expect(code).toBe(0)
  })

  it('is told when only the script is asked to end', async () => {
    const output = listen(script)
    await output.until(/host \d+/)
    script.kill('SIGTERM')
    expect(await exitOf(script)).toBe(0)
    expect(output.heard()).toContain('saved after 1 SIGTERM')
  })

  it('is told when the shell between npm and the script dies', async () => {
    script.kill('SIGKILL')
    const shell = spawn(
      'sh',
      ['-c', '"$0" "$@"; true', process.execPath, ...script.spawnargs.slice(1)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    const output = listen(shell)
    await output.until(/host \d+/)
    shell.kill('SIGTERM')
    await output.until(/saved after 1 SIGTERM/)
  })

  it('ends by itself when the script is killed', async () => {
    const output = listen(script)
    await output.until(/host \d+/)
    script.kill('SIGKILL')
    await output.until(/saved after 1 SIGTERM/)
  })
})

function listen(child: ChildProcess) {
  let heard = ''
  let onMore = () => {}
  child.stdout?.on('data', (chunk) => {
    heard += String(chunk)
    onMore()
  })
  const until = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      onMore = () => {
        if (pattern.test(heard)) resolve()
      }
      onMore()
    })
  return { until, heard: () => heard }
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve))
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('The script was not started.')
  return child.pid
}
