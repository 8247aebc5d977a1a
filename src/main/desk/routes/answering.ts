/** What answers the contract, with what each answer needs. */
import { implement } from '@orpc/server'
import { type Change, contract } from '../../../shared/contract.ts'
import { isOfDamagedFile, noteSuspicion } from '../../storage/index.ts'
import type { DeskContext, DeskWindow, LocalFile } from '../host.ts'
import { personError } from '../person-errors.ts'
import type { Services } from '../services.ts'

/** The contract to be implemented; what fails is told in a sentence, and logged. */
export const implementer = ({
  dataFolder,
  log,
  patience,
}: Pick<Services, 'dataFolder' | 'log' | 'patience'>) =>
  implement(contract)
    .$context<DeskContext>()
    .use(async ({ next, path, signal }) => {
      try {
        return await patience(next)
      } catch (error) {
        if (isOfDamagedFile(error)) noteSuspicion(dataFolder)
        throw personError(error, path.join('.'), log, signal)
      }
    })

export type Answering = {
  os: ReturnType<typeof implementer>
  services: Services
  /** Says to every window that something is not as it was. */
  tell: (...happened: Change[]) => void
}

/** That a plan was changed by something else than its own window. */
export const planChanged = ({ id, revision }: { id: string; revision: number }): Change => ({
  type: 'plan',
  id,
  revision,
})

/** Shows on the window's icon that something goes on, though not how far it is. */
export async function busily<Result>(
  window: DeskWindow | undefined,
  act: () => Result | PromiseLike<Result>,
): Promise<Result> {
  window?.progress('unknown')
  try {
    return await act()
  } finally {
    window?.progress(null)
  }
}

/**
 * Does something with a file that was handed over, then lets go of it, whatever came of it. While another
 * program has the library it is tried again here, where the file is: the call as a whole would not find it.
 */
export async function withFile<Result>(
  { files, patience }: Pick<Services, 'files' | 'patience'>,
  fileId: string,
  act: (file: LocalFile) => Promise<Result>,
): Promise<Result> {
  const file = files.get(fileId)
  try {
    return await patience(() => act(file))
  } finally {
    await files.release(fileId)
  }
}
