// What a host loads before it can say a word.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadedAtOnce } from '../../../support/loaded-at-once.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')

describe('the desktop’s entry', () => {
  const loaded = loadedAtOnce(root, 'src/main/hosts/electron/index.ts')

  it('can say that there is no SQLite, because nothing of it rests on SQLite', () => {
    expect(loaded).toContain('electron')
    expect(loaded).not.toContain('node:sqlite')
    expect(loaded).not.toContain('src/main/desk.ts')
  })
})

describe('the browser host', () => {
  const loaded = loadedAtOnce(root, 'src/main/hosts/browser/index.ts')

  it('does not import node:http, which would bring Node’s web client too', () => {
    expect(loaded).toContain('src/main/hosts/browser/server.ts')
    expect(loaded).not.toContain('node:http')
  })
})
