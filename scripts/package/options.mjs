// What may be asked of `npm run package`.
import { parseArgs } from 'node:util'

/** The formats, by the system they are for and are made on. */
export const formats = {
  win32: ['nsis', 'portable'],
  darwin: ['dmg'],
  linux: ['AppImage', 'deb', 'rpm'],
}
const systems = { win32: 'Windows', darwin: 'macOS', linux: 'Linux' }
const processors = ['x64', 'arm64']

export const usage = `Usage: npm run package [-- OPTIONS] [FORMAT…]

Packs Linchpin for the system you are on, into dist.
FORMAT is of Windows: nsis, portable; of macOS: dmg; of Linux: AppImage, deb, rpm. Without one, all.

  --dir       the app in a folder, in no package
  --arch A    x64 or arm64; without it this computer's, and for a dmg both
  --out DIR   another folder than dist
  --help      this text`

/**
 * @typedef {object} PackageOptions
 * @property {keyof typeof formats} platform
 * @property {string[]} formats none for the app in a folder
 * @property {('x64' | 'arm64')[]} processors two for one package that runs on both
 * @property {string | undefined} out
 */

/**
 * @param {string[]} args
 * @param {{ platform: string, arch: string }} machine
 * @returns {{ options: PackageOptions } | { help: true } | { wrong: string }}
 */
export function readPackageOptions(args, { platform, arch }) {
  const read = parse(args)
  if ('wrong' in read) return read
  const { values, positionals } = read
  if (values.help) return { help: true }
  if (!isPackedOn(platform)) return { wrong: `Linchpin is not packed on ${platform}.` }
  const asked = values.arch ?? arch
  if (!isProcessor(asked))
    return { wrong: `--arch takes ${processors.join(' or ')}, not ${asked}.` }
  if (values.dir && positionals.length > 0) return { wrong: '--dir goes with no format.' }
  const wrong = positionals.flatMap((name) => whyNot(name, platform))
  if (wrong[0]) return { wrong: wrong[0] }
  const wanted = values.dir ? [] : positionals.length > 0 ? positionals : formats[platform]
  const both = platform === 'darwin' && wanted.length > 0 && values.arch === undefined
  return {
    options: {
      platform,
      formats: wanted,
      processors: both ? ['x64', 'arm64'] : [asked],
      out: values.out,
    },
  }
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        dir: { type: 'boolean' },
        arch: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * @param {string} name
 * @param {keyof typeof formats} platform
 * @returns {string[]}
 */
function whyNot(name, platform) {
  if (formats[platform].includes(name)) return []
  const owner = Object.entries(formats).find(([, names]) => names.includes(name))?.[0]
  if (owner && isPackedOn(owner)) return [`${name} is made on ${systems[owner]} only.`]
  return [`There is no format “${name}”; here there is ${formats[platform].join(', ')}.`]
}

/**
 * @param {string} platform
 * @returns {platform is keyof typeof formats}
 */
function isPackedOn(platform) {
  return platform in formats
}

/**
 * @param {string} arch
 * @returns {arch is 'x64' | 'arm64'}
 */
function isProcessor(arch) {
  return processors.includes(arch)
}
