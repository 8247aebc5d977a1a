/** `cite`: how sources print in a style. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { catalogueFile } from '../../../../support/styles.ts'
import { linchpin } from '../support/processes.ts'
import { suiteFolder } from '../support/suite-folder.ts'

const folder = suiteFolder()
const data = join(folder, 'data')
const said = (...words: string[]) => linchpin([...words, '--json', '--data', data])
let id = ''

beforeAll(async () => {
  catalogueFile()
  const file = join(folder, 'one.bib')
  writeFileSync(
    file,
    "@book{a, author={Figes, Orlando}, title={A People's Tragedy}, publisher={Cape}, address={London}, year={1996}}",
  )
  await said('import', file)
  const { stdout } = await said('sources')
  id = z.array(z.object({ id: z.string() })).parse(JSON.parse(stdout))[0]?.id ?? ''
})

test.each([
  [[], 'Orlando Figes, A People’s Tragedy (Cape, 1996), pp. 58–60.'],
  [['--style', 'harvard'], '(Figes, 1996, pp. 58–60)'],
])('%j', async (words, note) => {
  const { code, stdout } = await said('cite', id, '--locator', 'pp. 58-60', ...words)
  expect(code).toBe(0)
  const [printed] = z.array(z.record(z.string(), z.string())).parse(JSON.parse(stdout))
  expect(printed?.note?.replaceAll("'", '’')).toBe(note)
  expect(printed?.entry).toContain('1996')
})

test('a style that there is not is refused', async () => {
  const { code, stderr } = await said('cite', id, '--style', 'no-such-style')
  expect(code).toBe(1)
  expect(stderr).toContain('There is no citation style')
})
