/** What answers the contract, with what each answer needs. */
import { implement } from '@orpc/server'
import { type Change, contract } from '../../../shared/contract.ts'
import { isOfDamagedFile, noteSuspicion } from '../../storage/index.ts'
import type { DeskContext, DeskWindow } from '../host.ts'
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
