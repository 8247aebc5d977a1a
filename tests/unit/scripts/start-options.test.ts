import { describe, expect, it } from 'vitest'
import { readStartOptions } from '../../../scripts/start-options.mjs'

const none = { host: undefined, data: undefined, port: undefined, open: true }

describe('the options of npm start', () => {
  it.each([
    [[], none],
    [['--host', 'electron'], { ...none, host: 'electron' }],
    [['--host=browser', '--no-open'], { ...none, host: 'browser', open: false }],
    [['--data', 'my notes', '--port', '0'], { ...none, data: 'my notes', port: 0 }],
    [['--port', '65535'], { ...none, port: 65_535 }],
  ])('%j are understood', (args, options) => {
    expect(readStartOptions(args)).toEqual({ options })
  })

  it('are explained when asked for', () => {
    expect(readStartOptions(['--help'])).toEqual({ help: true })
  })

  it.each([
    [['--hots', 'browser'], '--hots'],
    [['--host', 'firefox'], 'firefox'],
    [['--host'], '--host'],
    [['--data', ''], '--data'],
    [['--port', '65536'], '65536'],
    [['--port', '80a'], '80a'],
    [['--port', '1.5'], '1.5'],
    [['--port', ''], 'port'],
    [['--no-open=yes'], '--no-open'],
  ])('%j are refused with what is wrong', (args, told) => {
    expect(readStartOptions(args)).toEqual({ wrong: expect.stringContaining(told) })
  })

  it('that npm kept for itself are pointed out', () => {
    expect(readStartOptions(['browser'])).toEqual({
      wrong: expect.stringContaining('npm start -- --host browser'),
    })
  })
})
