import { describe, expect, it } from 'vitest'
import { fontFiles } from '../../../../scripts/package/fonts.mjs'
import {
  bytesBesideElectron,
  largestBytes,
  type Packed,
  whatIsWrong,
} from '../../../../scripts/package/rules.mjs'

const compiler = 'node_modules/@myriaddreamin/typst-ts-node-compiler'
const file = (path: string) => ({ path, bytes: 1_000, unpacked: path.endsWith('.node') })
const part = (name: string) => [
  `${compiler}-${name}/package.json`,
  `${compiler}-${name}/${name}.node`,
]

/** A package as it should be. */
function packed(platform: Packed['platform'], ...parts: string[]) {
  const paths = [
    'package.json',
    'out/main/electron.js',
    'out/main/browser.js',
    'out/main/headless.js',
    'out/main/worker.js',
    'out/main/part-startup-DeUi16xA.js',
    'out/preload/index.cjs',
    'out/renderer/index.html',
    'out/citation/styles.bin',
    'out/renderer/assets/index-CaQIAglF.js',
    'resources/citation/locales-en-GB.xml',
    'resources/citation/mhra.csl',
    'resources/sample/sample.json',
    'resources/typst/essay.typ',
    `${compiler}/package.json`,
    `${compiler}/index.js`,
    `${compiler}/index-napi.js`,
    'node_modules/pdfjs-dist/package.json',
    'node_modules/pdfjs-dist/cmaps/UniJIS-UCS2-H.bcmap',
    ...Object.entries(fontFiles).flatMap(([name, files]) =>
      ['package.json', ...files].map((each) => `node_modules/${name}/${each}`),
    ),
    ...parts.flatMap(part),
  ]
  return {
    platform,
    processors: parts.map((name) => (name.includes('arm64') ? 'arm64' : 'x64')),
    files: paths.map(file),
    resources: [
      { path: 'app.asar', bytes: 5_000_000 },
      { path: `app.asar.unpacked/${compiler}-linux-x64-gnu/x.node`, bytes: 52_000_000 },
      { path: 'LICENSE.txt', bytes: 1_000 },
      { path: 'THIRD-PARTY-NOTICES.txt', bytes: 100_000 },
    ],
  }
}

const onLinux = () => packed('linux', 'linux-x64-gnu')
const withFile = (path: string) => ({ ...onLinux(), files: [...onLinux().files, file(path)] })
const withResource = (path: string) => ({
  ...onLinux(),
  resources: [...onLinux().resources, { path, bytes: 1_000 }],
})

describe('a package', () => {
  it.each([
    ['Linux', packed('linux', 'linux-x64-gnu')],
    ['Windows', packed('win32', 'win32-arm64-msvc')],
    ['macOS', packed('darwin', 'darwin-arm64')],
    ['macOS on two processors', packed('darwin', 'darwin-x64', 'darwin-arm64')],
  ])('for %s is right with what runs there', (_, right) => {
    expect(whatIsWrong(right)).toEqual([])
  })

  it.each([
    ['out/main/electron.js.map', 'is a source map'],
    ['out/main/desk.ts', 'is a source'],
    ['node_modules/@myriaddreamin/typst-ts-node-compiler/index.d.ts', 'is a source'],
    ['src/main/desk.ts', 'is no part of what runs'],
    ['tests/unit/rooms.test.ts', 'is a test'],
    ['node_modules/@myriaddreamin/typst-ts-node-compiler/test/a.js', 'is a test'],
    ['node_modules/@myriaddreamin/typst-ts-node-compiler/README.md', 'is for developers to read'],
    ['node_modules/vitest/index.js', 'The package vitest is not needed'],
    ['node_modules/react/index.js', 'The package react is not needed'],
    [`${compiler}-linux-x64-musl/package.json`, 'linux-x64-musl is not needed'],
    [`${compiler}-darwin-x64/package.json`, 'darwin-x64 is not needed'],
    ['resources/icons/icon.svg', 'is an icon for the systems'],
    ['docs/decisions/001.md', 'is no part of what runs'],
    ['out/built-from', 'is no part of what runs'],
    ['package-lock.json', 'is no part of what runs'],
  ])('is wrong with %s, which %s', (path, says) => {
    expect(whatIsWrong(withFile(path)).join('\n')).toContain(says)
  })

  it.each(
    onLinux()
      .files.map(({ path }) => path)
      .filter((path) => !/part-|assets/.test(path)),
  )('is wrong without %s', (path) => {
    const { files, ...rest } = onLinux()
    const without = files.filter((entry) => entry.path !== path)
    expect(whatIsWrong({ ...rest, files: without })).not.toEqual([])
  })

  it.each(['default_app.asar', 'app/index.js', 'version', 'plan.ico'])(
    'is wrong with %s beside the archive',
    (path) => {
      expect(whatIsWrong(withResource(path))).toEqual([
        `${path} does not belong beside the archive.`,
      ])
    },
  )

  it.each(['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'])('is wrong without its %s', (path) => {
    const { resources, ...rest } = onLinux()
    expect(
      whatIsWrong({ ...rest, resources: resources.filter((entry) => entry.path !== path) }),
    ).toEqual([`${path} is missing beside Electron.`])
  })

  it('is wrong with an addon inside the archive', () => {
    const inside = {
      ...onLinux(),
      files: onLinux().files.map((entry) => ({ ...entry, unpacked: false })),
    }
    expect(whatIsWrong(inside)).toEqual([
      expect.stringContaining('from where Electron cannot load it'),
    ])
  })

  it('is wrong with code outside the archive, where its integrity is not checked', () => {
    const outside = withFile('out/main/part-other.js')
    const files = outside.files.map((entry) =>
      entry.path.endsWith('part-other.js') ? { ...entry, unpacked: true } : entry,
    )
    expect(whatIsWrong({ ...outside, files })).toEqual([
      expect.stringContaining('out/main/part-other.js is beside the archive'),
    ])
  })

  it('is wrong with the same addon twice', () => {
    expect(whatIsWrong(withFile(`${compiler}/typst-ts-node-compiler.linux-x64-gnu.node`))).toEqual([
      'There are more native addons than processors to run them.',
    ])
  })

  it('is wrong with a processor that has no addon', () => {
    const half = { ...packed('darwin', 'darwin-x64'), processors: ['x64', 'arm64'] }
    expect(whatIsWrong(half)).toContain('There is a processor without a native addon.')
  })

  it('is wrong when it is too large, and Electron’s own files do not count', () => {
    const { resources, ...rest } = onLinux()
    const grown = (path: string) => [...resources, { path, bytes: largestBytes }]
    expect(whatIsWrong({ ...rest, resources: grown('LICENSE.electron.txt') })).toEqual([])
    expect(whatIsWrong({ ...rest, resources: grown('apparmor-profile') })).toEqual([
      'What is packed beside Electron has 177.1 MB; 120.0 MB are allowed.',
    ])
  })

  it('is weighed with its archive and what lies beside it', () => {
    expect(bytesBesideElectron(onLinux())).toBe(57_101_000)
  })
})
