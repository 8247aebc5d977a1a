/** What a person answers in the system's dialogs, prepared before they are asked. */
import type { DesktopApp } from './desktop.ts'

/** The next open dialogs choose these files; none is to cancel. */
export const prepareChoosing = (desktop: DesktopApp, filePaths: string[]): Promise<void> =>
  desktop.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths })
  }, filePaths)

/** The next save dialogs choose this path; null is to cancel. */
export const prepareSaving = (desktop: DesktopApp, filePath: string | null): Promise<void> =>
  desktop.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
  }, filePath)

/** The next message boxes are answered with this button; `messages` tells what they said. */
export const prepareAnswer = (desktop: DesktopApp, response: number): Promise<void> =>
  desktop.evaluate(({ dialog }, response) => {
    const said: string[] = []
    Reflect.set(globalThis, 'messagesSaid', said)
    dialog.showMessageBox = async (...given: unknown[]) => {
      const options = given.at(-1)
      if (typeof options === 'object' && options && 'message' in options)
        said.push(String(options.message))
      return { response, checkboxChecked: false }
    }
  }, response)

/** What message boxes have said since an answer was prepared. */
export const messages = (desktop: DesktopApp): Promise<string[]> =>
  desktop.evaluate(() => {
    const said: unknown = Reflect.get(globalThis, 'messagesSaid')
    return Array.isArray(said) ? said.map(String) : []
  })
