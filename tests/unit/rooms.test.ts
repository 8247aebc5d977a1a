// Holds the rules of who may import whom. The table is tests/support/room-rules.ts.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { circles, circlesInEditor, wrongImports } from '../support/room-rules.ts'
import { importsOf, readSources } from '../support/rooms.ts'

const sources = readSources(join(import.meta.dirname, '..', '..'), 'src')

describe('the sources', () => {
  it('import only what their room may', () => {
    expect(wrongImports(sources)).toEqual([])
  })

  it('import each other in no circle', () => {
    expect(circles(sources)).toEqual([])
  })

  it('of the editor are in folders that import each other in no circle', () => {
    expect(circlesInEditor(sources)).toEqual([])
  })

  it('are all read, not a few of them', () => {
    expect(Object.keys(sources)).toContain('src/shared/contract.ts')
    expect(Object.keys(sources).some((path) => path.endsWith('.tsx'))).toBe(true)
  })
})

describe('the rules', () => {
  it.each([
    ['src/shared/model/plan.ts', "import { readFile } from 'node:fs/promises'"],
    ['src/shared/model/plan.ts', "import { useState } from 'react'"],
    ['src/shared/model/plan.ts', "import type { Desk } from '../../main/desk.ts'"],
    ['src/preload/index.ts', "import { newId } from '../shared/model/ids.ts'"],
    ['src/main/storage/database.ts', "import { app } from 'electron'"],
    ['src/main/storage/settings.ts', "import Store from 'electron-store'"],
    ['src/main/storage/database.ts', "import { search } from '../library/search.ts'"],
    ['src/main/library/search.ts', "import { openDesk } from '../desk.ts'"],
    ['src/main/export/pdf.ts', "export { serve } from '../hosts/browser/server.ts'"],
    ['src/main/desk.ts', "import { serve } from './hosts/browser/server.ts'"],
    ['src/main/desk/router.ts', "import { serve } from '../hosts/browser/server.ts'"],
    ['src/main/hosts/browser/server.ts', "const { app } = await import('electron')"],
    ['src/main/hosts/browser/index.ts', "import { menu } from '../electron/menu.ts'"],
    ['src/main/hosts/settings-file.ts', "import { openStore } from '../storage/settings.ts'"],
    ['src/main/hosts/browser/index.ts', "import { App } from '../../../renderer/src/app/index.ts'"],
    ['src/renderer/src/app/App.tsx', "import { openDesk } from '../../../main/desk.ts'"],
    ['src/renderer/src/app/App.tsx', "import { join } from 'node:path'"],
    ['src/renderer/src/plan/Outline.tsx', "import { Card } from '../library/Card.tsx'"],
    ['src/renderer/src/ui/Button.tsx', "import { desk } from '../desk/index.ts'"],
    ['src/renderer/src/ui/Button.tsx', "import { Library } from '../library/index.ts'"],
    ['src/renderer/src/editor/can.ts', "import { Library } from '../library/index.ts'"],
    ['src/renderer/src/editor/core/rules.ts', "import { kinds } from '../kinds/index.ts'"],
    ['src/renderer/src/editor/core/write.ts', "import { $enter } from '../keys/enter.ts'"],
    ['src/renderer/src/editor/core/write.ts', "import { $readInline } from '../inline/runs.ts'"],
    ['src/renderer/src/editor/core/write.ts', "import type { Can } from '../can.ts'"],
    ['src/renderer/src/editor/inline/runs.ts', "import { kinds } from '../kinds/index.ts'"],
    ['src/renderer/src/editor/kinds/link/kind.ts', "import { $enter } from '../../keys/enter.ts'"],
    ['src/renderer/src/editor/kinds/link/kind.ts', "import { pointKind } from '../point/kind.ts'"],
    ['src/renderer/src/editor/keys/enter.ts', "import { PointNode } from '../kinds/point/node.ts'"],
    ['src/renderer/src/editor/index.ts', "export { stanceLooks } from './kinds/point/stances.ts'"],
    ['src/renderer/src/editor/keys/enter.ts', "import { can } from '../can.ts'"],
    ['src/renderer/src/editor/keys/enter.ts', "import type { Can } from '../can.ts'"],
    ['src/renderer/src/session/sessions.ts', "import { App } from '../app/App.tsx'"],
    ['src/renderer/src/editor/can.ts', "import { useSession } from '../session/index.ts'"],
    ['src/renderer/src/plan/Outline.tsx', "import settings from '../../../../scripts/start.mjs'"],
    ['src/elsewhere/odd.ts', "import { z } from 'zod'"],
  ])('refuse that %s has: %s', (path, source) => {
    expect(wrongImports({ [path]: source })).toHaveLength(1)
  })

  it.each([
    ['src/shared/plan/balance.ts', "import type { PlanDocument } from '../model/plan.ts'"],
    ['src/main/storage/database.ts', "import { DatabaseSync } from 'node:sqlite'"],
    ['src/main/library/search.ts', "import { all } from '../storage/database.ts'"],
    ['src/main/export/compose.ts', "import { cite } from '../citations/index.ts'"],
    ['src/main/desk.ts', "import { openPlans } from './plans/index.ts'"],
    ['src/main/hosts/browser/index.ts', "import { openDesk } from '../../desk.ts'"],
    ['src/main/hosts/electron/index.ts', "import { app } from 'electron'"],
    ['src/main/hosts/settings-file.ts', "import type { Store } from '../storage/settings.ts'"],
    ['src/renderer/src/editor/kinds/index.ts', "import { pointKind } from './point/kind.ts'"],
    ['src/renderer/src/editor/kinds/point/kind.ts', "import { PointNode } from './node.ts'"],
    ['src/renderer/src/editor/kinds/point/kind.ts', "import { $idOf } from '../../core/states.ts'"],
    ['src/renderer/src/editor/keys/enter.ts', "import { kinds } from '../kinds/index.ts'"],
    ['src/renderer/src/editor/can.ts', "import { $stepFrom } from './blocks/move.ts'"],
    ['src/renderer/src/main.tsx', "import { App } from './app/App.tsx'"],
    ['src/main/hosts/electron/index.ts', "import { placesAround } from '../places.ts'"],
    ['src/renderer/src/plan/Outline.tsx', "import { Library } from '../library/index.ts'"],
    ['src/renderer/src/plan/Outline.tsx', "import { Button } from '../ui/Button.tsx'"],
    ['src/renderer/src/app/App.tsx', "import { Library } from '../library/index.ts'"],
    ['src/renderer/src/plan/Outline.tsx', "import { useSession } from '../session/index.ts'"],
    ['src/renderer/src/app/App.tsx', "import { Shell } from './shell/Shell.tsx'"],
  ])('allow that %s has: %s', (path, source) => {
    expect(wrongImports({ [path]: source })).toEqual([])
  })

  it('see a circle of three files, and none where an import is for types alone', () => {
    const circle = {
      'src/shared/a.ts': "import { b } from './b.ts'",
      'src/shared/b.ts': "export { c } from './c.ts'",
      'src/shared/c.ts': "const a = await import('./a.ts')",
    }
    expect(circles(circle)).toEqual([
      'src/shared/a.ts -> src/shared/b.ts -> src/shared/c.ts -> src/shared/a.ts',
    ])
    expect(circles({ ...circle, 'src/shared/c.ts': "import type { A } from './a.ts'" })).toEqual([])
    expect(circles({ ...circle, 'src/shared/c.ts': "import { type A } from './a.ts'" })).toEqual([])
  })

  it('see a circle of two folders of the editor that no files are in', () => {
    const folders = {
      'src/renderer/src/editor/keys/a.ts': "import { b } from '../caret/b.ts'",
      'src/renderer/src/editor/caret/b.ts': '',
      'src/renderer/src/editor/caret/c.ts': "import { d } from '../keys/d.ts'",
      'src/renderer/src/editor/keys/d.ts': '',
    }
    expect(circles(folders)).toEqual([])
    expect(circlesInEditor(folders)).toHaveLength(1)
  })

  it('count an import without names as one that runs', () => {
    expect(importsOf('src/a.ts', "import './b.ts'")).toEqual([{ names: './b.ts', typeOnly: false }])
  })

  it('do not pass over a file that cannot be parsed', () => {
    expect(() => wrongImports({ 'src/shared/broken.ts': 'import { from' })).toThrow('broken.ts')
  })
})
