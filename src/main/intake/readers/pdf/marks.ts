/** The marks that items of lists begin with. */
import { valueOfRoman } from '../../../../shared/text/roman.ts'
import type { Line } from './line.ts'

export type Mark = {
  /** As a list is written: "•", "-", "3.", "b)". */
  mark: string
  words: string
  /** Where the words begin, in points. */
  textLeft: number
  /** Whether nothing but an item begins so. */
  isSure: boolean
  /** Of a number: its kind and value, by which it follows on another. */
  number: { kind: string; value: number } | null
}

const bullet = /^([•◦▪▫‣⁃●○■□➢➤►∙·❖✓✔\u2043\ue000-\uf8ff]|[-–—*+o](?=\s))\s*(?=\S)/u
const number = /^(\(?(?:(\d{1,3})|([a-z])|([ivxl]{1,6})|([A-Z])|([IVXL]{1,6}))[.)])\s+(?=\S)/

/** Whether words are a mark and nothing behind it. */
export const isMarkAlone = (words: string): boolean =>
  (bullet.exec(`${words} x`) ?? number.exec(`${words} x`))?.[0] === `${words} `

/** The mark a line begins with, or null. */
export function markOf(line: Line): Mark | null {
  const found = bullet.exec(line.words)
  const numbered = found ? null : number.exec(line.words)
  const all = (found ?? numbered)?.[0]
  if (all === undefined) return null
  const mark = (found ?? numbered)?.[1] ?? ''
  const isSure = found !== null && !/^[-–—*+o·]$/u.test(mark)
  return {
    mark: /[\ue000-\uf8ff]/u.test(mark) ? '•' : mark,
    words: line.words.slice(all.length),
    textLeft: textLeftOf(line, mark.length, all.length),
    isSure,
    number: numbered ? numberOf(numbered) : null,
  }
}

function numberOf([, mark = '', figure, letter, roman, capital, capitals]: RegExpExecArray) {
  const form = mark.replace(/[^().]/g, '')
  if (figure) return { kind: `1${form}`, value: Number(figure) }
  const letters = letter ?? capital
  if (letters)
    return {
      kind: `${letter ? 'a' : 'A'}${form}`,
      value: (letters.toLowerCase().codePointAt(0) ?? 0) - 96,
    }
  const value = valueOfRoman((roman ?? capitals ?? '').toUpperCase()) ?? 0
  return { kind: `${roman ? 'i' : 'I'}${form}`, value }
}

/** From the piece that the words begin with; within a piece, by how many of its letters the mark takes. */
function textLeftOf(line: Line, markLength: number, allLength: number): number {
  const pieces = line.cells.flatMap(({ pieces }) => pieces).sort((a, b) => a.left - b.left)
  let passed = 0
  for (const piece of pieces) {
    const words = piece.words.trim()
    if (passed >= markLength) return piece.left
    if (passed + words.length > markLength) {
      const share = (allLength - passed) / Math.max(1, piece.words.length)
      return piece.left + (piece.right - piece.left) * Math.min(1, share)
    }
    passed += words.length
  }
  return line.left
}
