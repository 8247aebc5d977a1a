import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { notices } from '../../../../scripts/package/notices.mjs'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

describe('the notices of what a package carries', () => {
  let root = ''
  const put = (path: string, content: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), content)
  }

  beforeEach(() => {
    root = temporaryFolder()
    put(
      'docs/third-party.md',
      '# Built on\n\n| table |\n\n## Notes\n\nA style of its own licence.\n',
    )
    put(
      'package-lock.json',
      JSON.stringify({
        packages: {
          'node_modules/a': { version: '1.0.0' },
          'node_modules/a/node_modules/@b/c': { version: '2.0.0' },
          'node_modules/tool': { version: '1.0.0', dev: true },
        },
      }),
    )
    const a = { name: 'a', version: '1.0.0', license: 'Apache-2.0', author: { name: 'Ada' } }
    put('node_modules/a/package.json', JSON.stringify(a))
    put('node_modules/a/LICENSE.txt', 'Apache License')
    put('node_modules/a/LICENSE_FONT', 'Open Font License')
    put('node_modules/a/NOTICE', 'Drawn by Ada')
    put('node_modules/a/licensing.js', 'code')
    const c = { name: '@b/c', version: '2.0.0', license: 'MIT', author: 'Bea' }
    put('node_modules/a/node_modules/@b/c/package.json', JSON.stringify(c))
  })

  it('hold each package’s licence and notice files, and what we say beyond them', () => {
    const text = notices(root, ['node_modules/a'])
    expect(text).toContain('A style of its own licence.')
    expect(text).not.toContain('table')
    expect(text).toContain(
      'a 1.0.0\nLicence: Apache-2.0\n\nApache License\n\nOpen Font License\n\nDrawn by Ada\n',
    )
    expect(text).not.toContain('code')
  })

  it('name the author where a package has no licence file', () => {
    const text = notices(root, ['node_modules/a/node_modules/@b/c'])
    expect(text).toContain('@b/c 2.0.0\nLicence: MIT\n\nCopyright: Bea\n')
  })

  it.each(['node_modules/tool', 'node_modules/unlisted'])(
    'are refused while %s is carried, whose licence nothing has been held to',
    (folder) => {
      expect(() => notices(root, ['node_modules/a', folder])).toThrow(`The build carries ${folder}`)
    },
  )
})
