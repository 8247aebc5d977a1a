// No test, script or source may start a program that its own set-up does not make sure of: on the
// machine where it was written it would pass, and fail on every new one.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { programsStarted } from '../support/programs.ts'

const root = join(import.meta.dirname, '..', '..')

const node = 'Node itself, which runs the file'
const locked = 'Node 24, which the lock file brings'

/** All that is started anywhere: by file, as it is written there, with what it is and why it is there. */
const allowed: Record<string, Record<string, string>> = {
  'scripts/fuzz.mjs': { node: locked },
  'scripts/suites/run-file.mjs': { node: locked },
  'scripts/suites/tool.mjs': { node: locked },
  'scripts/setup/steps.mjs': { 'step.command': 'what a step of set-up names; those are below' },
  'scripts/setup/browser.mjs': {
    "'apt-get'": 'the package manager, asked for a browser only where the system is Debian’s kind',
    "'apt-cache'": 'comes with apt-get',
    path: 'a browser, asked whether it starts',
    node: locked,
  },
  'scripts/dev/host-keeper.mjs': { command: 'Node or Electron, which `npm run dev` opens' },
  'scripts/host/run-host.mjs': { 'host.command': 'Node or Electron, which `npm start` opens' },
  'scripts/host/electron.mjs': { node: locked },
  'scripts/host/download-electron.mjs': {
    'process.execPath': node,
    "'sysctl'": 'part of macOS, asked there alone',
  },
  'scripts/package/native-parts.mjs': {
    command: 'npm, and the tar of each system; for packing alone',
  },
  'src/main/hosts/browser/open-browser.ts': {
    command: 'what each system opens addresses with; where it is missing the address is printed',
  },
  'tests/bench/import-memory.ts': { 'process.execPath': node },
  'tests/bench/start-up.ts': { 'process.execPath': node },
  'tests/bench/styles.ts': { 'process.execPath': node },
  'tests/desktop/support/electron.ts': { program: 'Electron, where it is here' },
  'tests/desktop/support/stand-in.ts': { 'process.execPath': node },
  'tests/e2e/support/app.ts': { 'process.execPath': node },
  'tests/faults/damage/run-damage.ts': { 'process.execPath': node },
  'tests/faults/kills/start-act.ts': { 'process.execPath': node },
  'tests/faults/power/record.ts': {
    "'cc'":
      'a C compiler, for `npm run faults` alone: where there is none it leaves the power cuts out and says so',
  },
  'tests/soak/host.ts': { 'process.execPath': node },
  'tests/faults/support/looker.ts': { 'process.execPath': node },
  'tests/support/electron-stand-in/chromium.ts': {
    executablePath: 'the browser that set-up made sure of',
  },
  'tests/support/hostile/folder.ts': { 'process.execPath': node },
  'tests/unit/main/hosts/support/processes.ts': { 'process.execPath': node },
  'tests/unit/main/storage/folder-lock.test.ts': { 'process.execPath': node },
  'tests/unit/scripts/host/run-host.test.ts': {
    'process.execPath': node,
    "'sh'": 'the shell behind which npm starts scripts; the test is left out on Windows',
  },
  'tests/unit/scripts/package/package.test.ts': { 'process.execPath': node },
  'tests/unit/scripts/setup/turn.test.ts': { 'process.execPath': node },
}

/** Files of code below the clone’s folder, with the names of folders that hold any. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:[cm]?js|tsx?)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll(sep, '/')}`)
}
const configurations = readdirSync(root).filter((name) => /\.(?:[cm]?js|ts)$/.test(name))

describe('the programs that are started', () => {
  const files = [...['src', 'scripts', 'tests'].flatMap(filesIn), ...configurations]
  const started = files.flatMap((path) => {
    const found = programsStarted(path, readFileSync(join(root, path), 'utf8'))
    return [...new Set(found)].map((program) => `${path}: ${program}`)
  })

  it('are on the list, each with its reason, and the list names no others', () => {
    const listed = Object.entries(allowed).flatMap(([path, programs]) =>
      Object.keys(programs).map((program) => `${path}: ${program}`),
    )
    expect(started.sort()).toEqual(listed.sort())
  })

  it('are looked for in every file, not a few of them', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'src/renderer/src/app/App.tsx',
        'scripts/run.mjs',
        'tests/e2e/print.spec.ts',
        'playwright.config.ts',
      ]),
    )
  })
})

describe('a file that starts a program', () => {
  it.each([
    ["import { execFileSync } from 'node:child_process'; execFileSync('a-tool', [])", "'a-tool'"],
    ["import { spawn } from 'child_process'; spawn(tool)", 'tool'],
    ["import { spawnSync as run } from 'node:child_process'; run(`a-tool`)", '`a-tool`'],
    ["import { exec } from 'node:child_process'; exec('a-tool | b')", '? import exec'],
    ["import { fork } from 'node:child_process'; fork('a.js')", '? import fork'],
    ["import * as child from 'node:child_process'", '? import *'],
    ["import child from 'node:child_process'", '? import *'],
    ["const { spawn } = await import('node:child_process')", "? import('node:child_process')"],
    ["const child = require('child_process')", "? require('child_process')"],
    ["import { spawn } from 'node:child_process'; const run = spawn", '? run = spawn'],
    [
      "import { execFile } from 'node:child_process'; promisify(execFile)('a-tool')",
      '? promisify(execFile)',
    ],
  ])('is seen: %s', (source, program) => {
    expect(programsStarted('tests/some.ts', source)).toContain(program)
  })

  it('is seen by the command that a step of set-up names', () => {
    const source = "await runStep({ says: 'Unpacking', command: 'a-tool', args: [] }, teller)"
    expect(programsStarted('scripts/setup/some.mjs', source)).toEqual(["'a-tool'"])
  })

  it('is not one that takes types alone, or runs a pattern', () => {
    const source = "import type { ChildProcess } from 'node:child_process'; /a/.exec('a')"
    expect(programsStarted('tests/some.ts', source)).toEqual([])
  })
})
