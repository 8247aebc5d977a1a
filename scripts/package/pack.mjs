// Run with Node 24, with a request as JSON in its only argument: packs by electron-builder, then looks
// into what came out.
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { root } from '../setup/paths.mjs'
import { configuration } from './configuration.mjs'
import { lookInto } from './look.mjs'

const require = createRequire(import.meta.url)
const { Arch, build, Platform } = require('electron-builder')

/** @type {import('./configuration.mjs').PackRequest} */
const request = JSON.parse(process.argv[2] ?? '')
const { options, electronDist } = request

/** The folders that the app was packed into. @type {Set<string>} */
const packed = new Set()

const universal = options.processors.length > 1
const processors = universal ? [Arch.universal] : options.processors.map((name) => Arch[name])
const system = { win32: Platform.WINDOWS, darwin: Platform.MAC, linux: Platform.LINUX }

const artefacts = await build({
  projectDir: root,
  publish: 'never',
  targets: system[options.platform].createTarget(
    options.formats.length > 0 ? options.formats : 'dir',
    ...processors,
  ),
  config: {
    ...configuration(request, root),
    // The packages that are needed beside the bundles are among the files; there is nothing to collect.
    beforeBuild: () => Promise.resolve(false),
    afterExtract: (/** @type {Context} */ context) => {
      // From a folder, electron-builder copies Electron with the app that shows how to start an app.
      const inMac = ['Electron.app', 'Contents', 'Resources']
      const resources = options.platform === 'darwin' ? inMac : ['resources']
      rmSync(join(context.appOutDir, ...resources, 'default_app.asar'), { force: true })
      rmSync(join(context.appOutDir, 'version'), { force: true })
    },
    afterPack: (/** @type {Context} */ context) => {
      // The halves of a universal app are gone once they have been joined.
      if (!universal || context.arch === Arch.universal) packed.add(context.appOutDir)
    },
  },
})

/** @typedef {{ appOutDir: string, arch: number }} Context as electron-builder gives its hooks */

let right = packed.size > 0
for (const folder of packed) {
  const { platform } = options
  const { says, wrong } = lookInto({ platform, processors: options.processors, folder })
  console.log(`\n${relative(process.cwd(), folder)}: ${says}`)
  for (const sentence of wrong) console.log(`  ${sentence}`)
  right &&= wrong.length === 0
}
for (const file of artefacts) console.log(relative(process.cwd(), file))
if (electronDist !== null) console.log(`Electron was taken from ${electronDist}.`)
process.exitCode = right ? 0 : 1
