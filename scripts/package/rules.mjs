// What may be in a package. Pure: lists of files in, sentences about what is wrong out. docs/decisions/075
import { fontFiles, fontPackages } from './fonts.mjs'
import { compiler, nativeParts } from './native-parts.mjs'
import { pdfLibrary } from './pdf-reading.mjs'

/** All that is packed beside Electron, in bytes: 120 MB. */
export const largestBytes = 120_000_000

/** @type {readonly { says: string, forbids: (path: string) => boolean }[]} */
const rules = [
  {
    says: 'is no part of what runs',
    forbids: (path) =>
      !/^(package\.json$|out\/(main|preload|renderer|citation)\/|resources\/|node_modules\/)/.test(
        path,
      ),
  },
  {
    says: 'is a source',
    forbids: (path) => /\.([cm]?tsx?|jsx)$/.test(path) || /(^|\/)src\//.test(path),
  },
  { says: 'is a source map', forbids: (path) => path.endsWith('.map') },
  {
    says: 'is a test',
    forbids: (path) => /(^|\/)(tests?|__tests__|fixtures)\/|\.(test|spec)\.[cm]?js$/.test(path),
  },
  {
    says: 'is for developers to read',
    forbids: (path) => /(^|\/)(readme|changelog|contributing)[^/]*$/i.test(path),
  },
  { says: 'is an icon for the systems', forbids: (path) => path.startsWith('resources/icons/') },
]

/** Without any of these the app does not run. */
const needed = [
  'package.json',
  'out/main/electron.js',
  'out/main/browser.js',
  'out/main/headless.js',
  'out/main/worker.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/citation/styles.bin',
  'resources/citation/locales-en-GB.xml',
  'resources/citation/mhra.csl',
  'resources/sample/sample.json',
  'resources/typst/essay.typ',
  `node_modules/${compiler}/index.js`,
  `node_modules/${compiler}/index-napi.js`,
  `node_modules/${pdfLibrary}/cmaps/UniJIS-UCS2-H.bcmap`,
  ...Object.entries(fontFiles).flatMap(([name, files]) =>
    files.map((file) => `node_modules/${name}/${file}`),
  ),
]

/** What may lie beside the archive in Electron's own folder of resources, by system. */
const beside = {
  all: /^(app\.asar|app\.asar\.unpacked\/.*|LICENSE(\.electron)?\.txt|THIRD-PARTY-NOTICES\.txt)$/,
  win32: /^(elevate\.exe|plan\.ico)$/,
  darwin: /^(icon\.icns|plan\.icns|LICENSES\.chromium\.html|[\w-]+\.lproj\/.*)$/,
  linux: /^(apparmor-profile|package-type)$/,
}

/**
 * @typedef {object} Packed
 * @property {keyof typeof beside & ('win32' | 'darwin' | 'linux')} platform
 * @property {readonly string[]} processors
 * @property {readonly import('./asar.mjs').Entry[]} files in the archive, and unpacked beside it
 * @property {readonly { path: string, bytes: number }[]} resources the files of Electron's folder of
 *   resources, the archive among them
 */

/**
 * @param {Packed} packed
 * @returns {string[]} a sentence for everything that is wrong
 */
export function whatIsWrong(packed) {
  return [
    ...packed.files.flatMap(({ path }) => wrongFile(path)),
    ...needed
      .filter((path) => !packed.files.some((file) => file.path === path))
      .map((path) => `${path} is missing.`),
    ...wrongPackages(packed),
    ...wrongAddons(packed),
    ...wrongResources(packed),
    ...wrongSize(packed),
  ]
}

/** @param {string} path */
function wrongFile(path) {
  return rules.filter(({ forbids }) => forbids(path)).map(({ says }) => `${path} ${says}.`)
}

/** @param {Packed} packed */
function wrongPackages(packed) {
  const may = [compiler, pdfLibrary, ...nativeParts(packed), ...fontPackages]
  const there = new Set(packed.files.flatMap(({ path }) => packageName(path) ?? []))
  return [
    ...may
      .map((name) => `node_modules/${name}/package.json`)
      .filter((path) => !packed.files.some((file) => file.path === path))
      .map((path) => `${path} is missing.`),
    ...[...there]
      .filter((name) => !may.includes(name))
      .map((name) => `The package ${name} is not needed when the app runs here.`),
  ]
}

/** @param {string} path */
function packageName(path) {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
}

/** @param {Packed} packed */
function wrongAddons(packed) {
  const addons = packed.files.filter(({ path }) => path.endsWith('.node'))
  const more = addons.length - packed.processors.length
  return [
    ...addons
      .filter(({ unpacked }) => !unpacked)
      .map(({ path }) => `${path} is inside the archive, from where Electron cannot load it.`),
    ...packed.files
      .filter(({ path, unpacked }) => unpacked && !path.endsWith('.node'))
      .map(({ path }) => `${path} is beside the archive, where its content is not checked.`),
    ...(more > 0 ? ['There are more native addons than processors to run them.'] : []),
    ...(more < 0 ? ['There is a processor without a native addon.'] : []),
  ]
}

/** @param {Packed} packed */
function wrongResources({ platform, resources }) {
  return resources
    .filter(({ path }) => !beside.all.test(path) && !beside[platform].test(path))
    .map(({ path }) => `${path} does not belong beside the archive.`)
    .concat(
      ['app.asar', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt']
        .filter((path) => !resources.some((file) => file.path === path))
        .map((path) => `${path} is missing beside Electron.`),
    )
}

/**
 * @param {Pick<Packed, 'resources'>} packed
 * @returns {number} the bytes of all that is not Electron
 */
export function bytesBesideElectron({ resources }) {
  return resources
    .filter(({ path }) => !/\.lproj\/|LICENSES?\.(electron|chromium)\./.test(path))
    .reduce((sum, { bytes }) => sum + bytes, 0)
}

/** @param {Packed} packed */
function wrongSize(packed) {
  const bytes = bytesBesideElectron(packed)
  return bytes > largestBytes
    ? [
        `What is packed beside Electron has ${megabytes(bytes)}; ${megabytes(largestBytes)} are allowed.`,
      ]
    : []
}

/**
 * @param {number} bytes
 * @returns {string} as "57.1 MB"
 */
export function megabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
