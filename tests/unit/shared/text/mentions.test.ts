import { expect, test } from 'vitest'
import { mentions } from '../../../../src/shared/text/mentions.ts'

test.each([
  ['Stalin', 'Stalin’s rise'],
  ['Stalin', 'for STALIN, and'],
  ['Stalin', 'Stalinism had roots'],
  ['Leninism', 'the Leninist party'],
  ['Leninism', 'Leninists said so'],
  ['Bolshevism', 'what the Bolsheviks did'],
  ['liberalism', 'a liberal policy'],
  ['Nazism', 'most Nazis'],
  ['collectivisation', 'farms were collectivised'],
  ['the Russian Revolution', 'revolutionary Russia'],
  ['the Treaty of Versailles', 'at Versailles'],
  ['Germany', 'German workers'],
  ['Russia', 'the Russians'],
  ['Britain', 'British ships'],
  ['the purges', 'one purge'],
  ['economy', 'economic policies'],
  ['José Martí', 'Jose and others'],
  ['policies', 'a policy'],
  ['the Other', 'the other'],
  ['US', 'The US and its allies'],
  ['US', 'U.S. aid'],
  ['US foreign policy', 'its policies'],
  ['Cuba', 'Cuban sugar'],
])('%s is mentioned by “%s”', (named, text) => {
  expect(mentions(text, named)).toBe(true)
})

test.each([
  ['Leninism', 'what Lenin did'],
  ['Leninism', 'Stalinism'],
  ['Stalin', 'Stalingrad fell'],
  ['the Treaty of Versailles', 'of the and'],
  ['Germany', 'Germinal'],
  ['Stalin', ''],
  ['the', 'a question of'],
  ['', 'words'],
  ['US', 'he told us, and used it'],
  ['WHO', 'who paid'],
  ['Stalin', 'as https://en.wikipedia.org/wiki/Stalin has it'],
])('%s is not mentioned by “%s”', (named, text) => {
  expect(mentions(text, named)).toBe(false)
})
