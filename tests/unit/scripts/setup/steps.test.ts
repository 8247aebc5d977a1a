import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runStep, SetupFailure, tellerOn } from '../../../../scripts/setup/steps.mjs'

function listener() {
  let heard = ''
  const out = new Writable({
    write(chunk, _encoding, done) {
      heard += String(chunk)
      done()
    },
  })
  return { teller: tellerOn(out), heard: () => heard }
}

const step = (source: string) => ({
  says: 'Doing a thing',
  command: process.execPath,
  args: ['-e', source],
  remedy: 'do it by hand.',
})

describe('a step', () => {
  it('says what it does, shows what the command says, and says that it is done', async () => {
    const { teller, heard } = listener()
    await runStep(step("console.log('from within'); console.error('aside')"), teller)
    expect(heard()).toMatch(/^Doing a thing …\n/)
    expect(heard()).toContain('from within\n')
    expect(heard()).toContain('aside\n')
    expect(heard()).toMatch(/Doing a thing: done in [\d.]+ s\.\n$/)
  })

  it('that fails names itself, the reason and the remedy', async () => {
    const failing = runStep(step('process.exit(3)'), listener().teller)
    await expect(failing).rejects.toThrow(SetupFailure)
    await expect(failing).rejects.toThrow(
      'Doing a thing: failed. It exited with code 3.\nWhat to do: do it by hand.',
    )
  })

  it('whose command is not there says so', async () => {
    const { teller } = listener()
    const missing = { ...step(''), command: 'no-such-command-here' }
    await expect(runStep(missing, teller)).rejects.toThrow(
      'no-such-command-here could not be started',
    )
  })

  it('cannot be held up by a question: its input is closed', async () => {
    const { teller, heard } = listener()
    await runStep(
      step("process.stdin.on('end', () => console.log('nobody answers')).resume()"),
      teller,
    )
    expect(heard()).toContain('nobody answers')
  })
})
