// How electron-builder is to pack the app. Pure: the same request gives the same configuration.
import { join } from 'node:path'
import { fontFiles } from './fonts.mjs'
import { fusesFor } from './fuses.mjs'
import { compiler, nativeParts } from './native-parts.mjs'
import { pdfFiles, pdfLibrary } from './pdf-reading.mjs'

/** A plan in a file: what the file managers are told of it. */
export const planFile = {
  extension: 'linchpin',
  mime: 'application/vnd.linchpin.plan+zip',
  name: 'Linchpin plan',
}

/** There is no top-level domain “.planner”: the id claims nobody's name. */
const appId = 'planner.linchpin'
const description = 'Plan essays from evidence'

/**
 * @typedef {object} PackRequest
 * @property {import('./options.mjs').PackageOptions} options
 * @property {import('./publisher.mjs').Publisher} publisher
 * @property {string | null} electronDist an unpacked Electron, or null to have one downloaded
 * @property {string} out the absolute path of the folder for what is made
 * @property {{ signed: boolean, notarised: boolean }} mac
 */

/** What is made for the package before packing, relative to the clone. */
export const made = {
  folder: join('out', 'package'),
  notices: join('out', 'package', 'THIRD-PARTY-NOTICES.txt'),
  icon: join('out', 'package', 'icon'),
  planIcon: join('out', 'package', 'plan'),
}

/**
 * @param {PackRequest} request
 * @param {string} root the clone
 */
export function configuration(request, root) {
  const { options, publisher, electronDist, out } = request
  return {
    appId,
    productName: 'Linchpin',
    copyright: 'Copyright © 2026 The Linchpin authors',
    directories: { output: out, buildResources: 'packaging' },
    ...(electronDist === null ? {} : { electronDist }),
    electronLanguages: ['en-GB', 'en-US'],
    electronFuses: fusesFor(options.platform),
    extraMetadata: {
      desktopName: 'linchpin.desktop',
      ...(publisher.homepage ? { homepage: publisher.homepage } : {}),
      ...(publisher.updatesUrl ? { updatesUrl: publisher.updatesUrl } : {}),
    },
    files: files(options),
    // Electron can load an addon only from a real file.
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    extraResources: [
      { from: 'LICENSE', to: 'LICENSE.txt' },
      { from: made.notices, to: 'THIRD-PARTY-NOTICES.txt' },
    ],
    publish: null,
    win: windows(),
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      // A library is the student's work: it stays when the app goes.
      deleteAppDataOnUninstall: false,
      include: 'packaging/windows/installer.nsh',
      artifactName: fileName('windows', 'setup'),
    },
    portable: { artifactName: fileName('windows', 'portable') },
    mac: mac(request),
    dmg: { artifactName: fileName('macos'), sign: false },
    linux: linux(publisher),
    // electron-builder's older tools start an AppImage without its sandbox, wherever it is started.
    toolsets: { appimage: /** @type {const} */ ('1.0.3') },
    // It puts a code for files of its own at the end, and takes none besides.
    appImage: { artifactName: fileName('linux'), executableArgs: [] },
    deb: { packageCategory: 'education', fpm: planFileParts(root) },
    rpm: { packageCategory: 'Applications/Productivity', fpm: planFileParts(root) },
  }
}

/**
 * Only what runs. Packages are named one by one: everything else is in the bundles.
 * @param {import('./options.mjs').PackageOptions} options
 */
function files(options) {
  const packages = [compiler, ...nativeParts(options)].map((name) => ({
    from: `node_modules/${name}`,
    to: `node_modules/${name}`,
    filter: ['package.json', 'LICENSE', '*.js', '*.node'],
  }))
  const fonts = Object.entries(fontFiles).map(([name, needed]) => ({
    from: `node_modules/${name}`,
    to: `node_modules/${name}`,
    filter: ['package.json', 'LICENSE', 'LICENSE_FONT', ...needed],
  }))
  return [
    'package.json',
    'out/{main,preload,renderer,citation}/**/*',
    'resources/**/*',
    // Drawn for the systems; the window's own is in its bundle.
    '!resources/icons{,/**/*}',
    '!**/*.map',
    ...packages,
    ...fonts,
    {
      from: `node_modules/${pdfLibrary}`,
      to: `node_modules/${pdfLibrary}`,
      filter: ['package.json', 'LICENSE', ...pdfFiles],
    },
  ]
}

function windows() {
  return {
    icon: `${made.icon}.ico`,
    fileAssociations: [association(`${made.planIcon}.ico`)],
  }
}

/** @param {PackRequest} request */
function mac({ mac: { signed, notarised } }) {
  return {
    icon: `${made.icon}.icns`,
    category: 'public.app-category.education',
    fileAssociations: [
      association(`${made.planIcon}.icns`),
      // To be opened with, not to be the program that text files belong to.
      { ext: 'txt', name: 'Notes', role: 'Viewer', rank: 'Alternate' },
    ],
    // Without a certificate the app is signed for this computer only, and such a signature and the
    // hardened runtime shut out each other's libraries.
    ...(signed ? {} : { identity: '-' }),
    hardenedRuntime: signed,
    gatekeeperAssess: false,
    entitlements: 'packaging/mac/entitlements.plist',
    entitlementsInherit: 'packaging/mac/entitlements.plist',
    notarize: notarised,
    // The compiler's two parts are each for one processor, and lie in both halves of a universal app.
    x64ArchFiles: '**/*.node',
  }
}

/** @param {import('./publisher.mjs').Publisher} publisher */
function linux({ maintainer }) {
  return {
    icon: 'resources/icons',
    executableName: 'linchpin',
    syncDesktopName: true,
    category: 'Education',
    synopsis: description,
    ...(maintainer ? { maintainer, vendor: maintainer } : {}),
    mimeTypes: [planFile.mime, 'text/plain'],
    // Files come as paths; without this they come as addresses.
    executableArgs: ['%F'],
    desktop: {
      entry: { GenericName: 'Essay Planner', Keywords: 'essay;notes;citation;footnotes;history;' },
    },
  }
}

/** @param {string} icon */
function association(icon) {
  return {
    ext: planFile.extension,
    name: planFile.name,
    description: planFile.name,
    mimeType: planFile.mime,
    role: 'Editor',
    icon,
  }
}

/**
 * What tells a Linux desktop of plan files and of their icon, which electron-builder does not.
 * @param {string} root
 */
function planFileParts(root) {
  const icons = [16, 32, 48, 64, 128, 256, 512].map((side) => {
    const file = join(root, 'resources', 'icons', 'plan', `${side}x${side}.png`)
    return `${file}=/usr/share/icons/hicolor/${side}x${side}/mimetypes/${planFile.mime.replace('/', '-')}.png`
  })
  return [
    `${join(root, 'packaging', 'linux', 'plan-file.xml')}=/usr/share/mime/packages/linchpin.xml`,
    ...icons,
  ]
}

/**
 * The name of a package's file, in which electron-builder fills in what stands in braces.
 * @param {string} system
 * @param {string[]} kind
 */
function fileName(system, ...kind) {
  const fill = (/** @type {string} */ name) => `\${${name}}`
  const words = [fill('productName'), fill('version'), system, fill('arch'), ...kind]
  return `${words.join('-')}.${fill('ext')}`
}
