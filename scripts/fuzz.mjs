// `npm run fuzz`: tries hostile inputs on every reader, in a process that may write in one folder only and start nothing.
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './setup/paths.mjs'
import { prepare } from './setup/prepare.mjs'
import { tellerOn } from './setup/steps.mjs'

const results = join(root, 'bench', 'results')

/**
 * @param {string[]} args `--seed N`, `--inputs N`, `--only NAME`
 * @returns {Promise<number>} the exit code
 */
export async function run(args) {
  const { node } = await prepare({ teller: tellerOn(process.stderr), needs: 'tools' })
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linchpin-fuzz-')))
  try {
    const code = await fuzz(node, folder, args)
    mkdirSync(results, { recursive: true })
    for (const name of ['fuzz.md', 'fuzz.json'])
      if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(results, name))
    return code
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} node
 * @param {string} folder the one place that may be written in
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function fuzz(node, folder, args) {
  // Typst, which makes PDF files, is an addon of Node; its folder of fonts is in the clone.
  const may = ['--permission', '--allow-addons', '--allow-fs-read=*', `--allow-fs-write=${folder}`]
  const script = join(root, 'tests', 'fuzz', 'run.ts')
  return new Promise((settle, fail) => {
    const child = spawn(node, [...may, script, '--folder', folder, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TMPDIR: folder },
    })
    child.on('error', fail)
    child.on('exit', (code) => settle(code ?? 1))
  })
}
