// `npm run package`: packs the app for the system it runs on, and looks into what came out.
import { join, resolve } from 'node:path'
import { electronToPack } from './package/distribution.mjs'
import { makeParts } from './package/make-parts.mjs'
import { ensureNativeParts, nativeParts } from './package/native-parts.mjs'
import { readPackageOptions, usage } from './package/options.mjs'
import { readPublisher } from './package/publisher.mjs'
import { callersFolder, root } from './setup/paths.mjs'
import { prepare } from './setup/prepare.mjs'
import { runStep, tellerOn } from './setup/steps.mjs'

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function run(args) {
  const read = readPackageOptions(args, process)
  if ('help' in read) {
    console.log(usage)
    return 0
  }
  if ('wrong' in read) {
    console.error(`${read.wrong}\n\n${usage}`)
    return 2
  }
  const { options } = read
  const told = readPublisher(process.env, options.formats)
  if ('wrong' in told) {
    console.error(told.wrong.join('\n'))
    return 1
  }
  const teller = tellerOn(process.stdout)
  const { node } = await prepare({ teller, needs: 'build' })
  const electronDist = await electronToPack({ processors: options.processors, node, teller })
  ensureNativeParts(nativeParts(options), teller)
  makeParts(options)
  /** @type {import('./package/configuration.mjs').PackRequest} */
  const request = {
    options,
    publisher: told.publisher,
    electronDist,
    out: outFolder(options),
    mac: macSigning(process.env),
  }
  await runStep(
    {
      says: 'Packing Linchpin',
      command: node,
      args: [join(root, 'scripts', 'package', 'pack.mjs'), JSON.stringify(request)],
      cwd: root,
      env: withoutEmpty(process.env),
      remedy: 'see what is said above, mend it and run the same command again.',
    },
    teller,
  )
  return 0
}

/** @param {import('./package/options.mjs').PackageOptions} options */
function outFolder({ out }) {
  if (out === undefined) return join(root, 'dist')
  return resolve(callersFolder({ cwd: process.cwd(), env: process.env }), out)
}

/**
 * Whether there is what signing and notarising for macOS take. electron-builder reads the variables
 * itself; their values go nowhere else.
 * @param {Record<string, string | undefined>} env
 */
export function macSigning(env) {
  const has = (/** @type {string[]} */ ...names) => names.every((name) => Boolean(env[name]))
  const signed = has('CSC_LINK') || has('CSC_NAME')
  const notarised =
    has('APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER') ||
    has('APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID') ||
    has('APPLE_KEYCHAIN', 'APPLE_KEYCHAIN_PROFILE')
  return { signed, notarised: signed && notarised }
}

/**
 * A secret that a CI does not have is an empty variable there, which electron-builder takes for one.
 * @param {Record<string, string | undefined>} env
 */
function withoutEmpty(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
}
