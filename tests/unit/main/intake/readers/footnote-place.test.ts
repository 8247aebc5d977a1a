import { expect, it } from 'vitest'
import { placeInFootnote } from '../../../../../src/main/intake/readers/office/footnote-place.ts'
import type { LocatorLabel } from '../../../../../src/shared/model/source.ts'

it.each<[words: string, label: LocatorLabel, locator: string]>([
  ['Service, Stalin, p. 45.', 'page', '45'],
  ['Service, Stalin, p.45', 'page', '45'],
  ['R. Service, Stalin: A Biography (London, 2004), pp. 123–5, 130.', 'page', '123–5, 130'],
  ['Deutscher, Stalin, p. xii.', 'page', 'xii'],
  ['Figes, A People’s Tragedy, pages 58 and 60', 'page', '58 and 60'],
  ['Figes, pp. 58ff.', 'page', '58ff.'],
  ['ibid., 46-7', 'page', '46-7'],
  ['Ibid. 46.', 'page', '46'],
  ['Ibid., p. 3; cf. Figes, p. 9.', 'page', '3'],
  ['Service 2004: 45', 'page', '45'],
  ['(Figes, 1996, 212)', 'page', '212'],
  ['Conquest, The Great Terror, vol. 2, ch. 3, p. 45', 'page', '45'],
  ['Conquest, The Great Terror, ch. 4.', 'chapter', '4'],
  ['TNA, FO 371, fol. 12r', 'folio', '12r'],
  ['The Times, 12 May 1937, p. 14.', 'page', '14'],
  ['Pravda, 3 May 1930, 2.', 'page', '2'],
])('“%s” names a place', (words, label, locator) => {
  expect(placeInFootnote(words)).toEqual({ label, locator })
})

it.each([
  'Service, Stalin, 2004.',
  'Figes, A People’s Tragedy (London, 1996).',
  'Stalin died in 1953.',
  'Quoted in Figes.',
  'He led from 1922, 1923 at the latest, to 1953',
  'Smith v. Jones [1932] AC 562',
  'This is what Chapman calls luck.',
  '',
  `${'p'.repeat(100_000)} 45`,
])('“%s” names none', (words) => {
  expect(placeInFootnote(words)).toBeNull()
})
