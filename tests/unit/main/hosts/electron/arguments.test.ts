import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readArguments } from '../../../../../src/main/hosts/electron/arguments.ts'

const folder = resolve('/home/ada')
const packaged = { appPathFirst: false, folder }
const unpackaged = { appPathFirst: true, folder }

describe('the words of the command line', () => {
  test.each([
    [['.', '--data', '/lib'], resolve('/lib')],
    [['.', '--no-sandbox', '--data=/lib'], resolve('/lib')],
    [['--data', '/a b', '.'], resolve('/a b')],
    [['.', '--data', 'lib'], resolve(folder, 'lib')],
    [['.', '--database', '/x'], null],
    [['.', '--data'], null],
    [['.', '--data='], null],
    [['.'], null],
  ])('%j name the data folder %s', (words, data) => {
    expect(readArguments(words, unpackaged).dataFolder).toBe(data)
  })

  test.each([
    [['essay.linchpin'], packaged, ['essay.linchpin']],
    [['.', 'essay.linchpin'], unpackaged, ['essay.linchpin']],
    [['--inspect=0', 'out/main/electron.js', 'a.txt', 'b.txt'], unpackaged, ['a.txt', 'b.txt']],
    [['--data', 'lib', 'a.txt', '--no-sandbox'], packaged, ['a.txt']],
    [['--no-sandbox', ''], packaged, []],
    [['.'], unpackaged, []],
  ])('%j name the files to open', (words, around, files) => {
    expect(readArguments(words, around).files).toEqual(files.map((file) => resolve(folder, file)))
  })

  test('name a file by its address as well as by its path', () => {
    const file = resolve(folder, 'Stalin & Lenin.linchpin')
    expect(readArguments([pathToFileURL(file).href], packaged).files).toEqual([file])
    expect(readArguments(['file://elsewhere%'], packaged).files).toHaveLength(1)
  })

  test('after --headless are a command’s own', () => {
    const words = ['--no-sandbox', '--headless', 'import', 'a.txt', '--data', 'lib']
    expect(readArguments(words, packaged)).toEqual({
      dataFolder: null,
      headless: ['import', 'a.txt', '--data', 'lib'],
      files: [],
    })
  })
})
