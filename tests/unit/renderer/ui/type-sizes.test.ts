import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheets = globSync('src/renderer/src/**/*.css').map((path) => ({
  path,
  css: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}))
const tokens = sheets.find(({ path }) => path.endsWith('tokens.css'))?.css ?? ''

test('text has five sizes', () => {
  const sizes = [...tokens.matchAll(/--text-[a-z]+: (\d+)px/g)].map(([, size]) => Number(size))
  expect(sizes).toEqual([12, 13, 16, 20, 28])
})

/** On paper sizes are points, and a name that is not shown has none. */
const isOfScreen = (path: string) => !path.endsWith('print.css')

test.each(sheets.filter(({ path }) => isOfScreen(path)))(
  '$path takes its sizes of text from the tokens, and shouts nowhere',
  ({ css }) => {
    const sizes = [...css.matchAll(/font(?:-size)?:([^;}]*)/g)].map(([, value]) => value ?? '')
    expect(sizes.filter((value) => /[1-9][\d.]*(px|em|rem|%)(?=\s*(\/|$))/.test(value))).toEqual([])
    expect(css).not.toContain('uppercase')
  },
)
