import { expect, it } from 'vitest'
import { packageOf } from '../../../../scripts/package/carried.mjs'

it.each([
  ['/clone/node_modules/zod/v4/index.js', 'node_modules/zod'],
  ['/clone/node_modules/@orpc/server/dist/index.mjs?commonjs', 'node_modules/@orpc/server'],
  ['C:\\clone\\node_modules\\ws\\lib\\socket.js', 'node_modules/ws'],
  ['/clone/node_modules/conf/node_modules/ajv/dist/ajv.js', 'node_modules/conf/node_modules/ajv'],
  ['/clone/src/main/desk.ts', null],
  ['\0rolldown/runtime.js', null],
  ['\0/clone/node_modules/vite/preload-helper.js', null],
])('a module %j is carried from %j', (id, folder) => {
  expect(packageOf(id)).toBe(folder)
})
