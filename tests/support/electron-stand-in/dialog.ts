/** The system's dialogs. A test says beforehand what a person answers; without that nothing would ever. */
import { strict } from './strict.ts'

const unanswered = (name: string) => async (): Promise<never> => {
  throw new Error(`A test has to prepare an answer to dialog.${name}.`)
}

export const dialog = strict('dialog', {
  showOpenDialog: unanswered('showOpenDialog'),
  showSaveDialog: unanswered('showSaveDialog'),
  showMessageBox: unanswered('showMessageBox'),
  showErrorBox(title: string, content: string) {
    console.error(`${title}: ${content}`)
  },
})
