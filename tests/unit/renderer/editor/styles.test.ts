import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  declarationsOf,
  shelveStyles,
} from '../../../../src/renderer/src/editor/clipboard/styles.ts'

describe('the styles of pasted HTML', () => {
  it.each([
    ['<b style="a:b">x</b>', '<b data-pasted-style="a:b">x</b>'],
    ["<p class=Mso\r\nstyle='a:b'>", "<p class=Mso\r\ndata-pasted-style='a:b'>"],
    ['<p STYLE = a>', '<p data-pasted-style = a>'],
    ['<img alt="a > b" style="c">', '<img alt="a > b" data-pasted-style="c">'],
    ['<p title="one style=two">', '<p title="one style=two">'],
    ['<p>In the style= of 1 < 2 > 0</p>', '<p>In the style= of 1 < 2 > 0</p>'],
    ['<style>p { color: red }</style>', '<style>p { color: red }</style>'],
  ])('go by another name in tags alone: %s', (html, shelved) => {
    expect(shelveStyles(html)).toBe(shelved)
  })

  it('leave words that are no tag as they are', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const text = words.replaceAll('<', ' style=')
        expect(shelveStyles(text)).toBe(text)
      }),
    )
  })

  it('are found in little time where tags never end', () => {
    const started = performance.now()
    for (const broken of ['<a "', '<a \'"', '<a <', '<a style="'])
      shelveStyles(broken.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('are read as property and value, the last counting', () => {
    const read = declarationsOf('FONT-WEIGHT:700; mso-list:Ignore;font-weight: 400 !important;;x')
    expect([...read]).toEqual([
      ['font-weight', '400'],
      ['mso-list', 'ignore'],
    ])
  })
})
