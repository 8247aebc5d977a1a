import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linchpin } from '../support/processes.ts'
import { suiteFolder } from '../support/suite-folder.ts'

const data = join(suiteFolder(), 'data')

test('read gives what a question asks, for programs and for people', async () => {
  const question = 'To what extent was Stalinism a consequence of Leninism, 1917–1929?'
  const { stdout } = await linchpin(['read', question, '--json', '--data', data])
  expect(JSON.parse(stdout)).toEqual({
    command: 'To what extent',
    asks: 'extent',
    proposition: 'Stalinism was a consequence of Leninism, 1917–1929',
    subjects: ['Stalinism', 'Leninism'],
    period: { from: '1917-01-01', to: '1929-12-31' },
  })
  const said = await linchpin(['read', 'Why', 'do', 'empires', 'fall?', '--data', data])
  expect(said.stdout).toContain('asks for: cause (“Why”)')
  expect(said.stdout).toContain('period: none')
})
