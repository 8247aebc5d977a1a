import { expect, it } from 'vitest'
import { type Raise, raisedText } from '../../../../src/shared/text/raised.ts'

it.each<[before: string, raise: Raise, text: string, becomes: string]>([
  ['10', 'above', '6', '⁶'],
  ['10', 'above', '-3', '⁻³'],
  ['s', 'above', '–1', '⁻¹'],
  ['Ca', 'above', '2+', '²⁺'],
  ['x', 'above', 'n+1', 'ⁿ⁺¹'],
  ['CO', 'below', '2', '₂'],
  ['a', 'below', 'ij', 'ᵢⱼ'],
  ['agreed.', 'above', '12', '¹²'],
  ['agreed.', 'above', '3, 4', '³, ⁴'],
  ['agreed.', 'above', '12–14', '¹²–¹⁴'],
  ['XX', 'above', 'e', 'ᵉ'],
  ['on the 19', 'above', 'th', 'th'],
  ['am 1', 'above', 'er', 'er'],
  ['e', 'above', 'iπ', '^(iπ)'],
  ['10', 'above', '0.5', '^(0.5)'],
  ['log', 'below', 'b', '_(b)'],
  ['Acme', 'above', '®', '®'],
  ['Acme', 'above', 'TM', '™'],
  ['fact', 'above', '[12]', '[12]'],
  ['fact', 'above', 'citation needed', ' citation needed'],
])('behind %j, what stands %s it as %j is written %j', (before, raise, text, becomes) => {
  expect(raisedText(text, raise, before)).toBe(becomes)
})
