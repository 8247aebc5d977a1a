/** The menu at the pointer: spelling, and what the clipboard can do here. */
import { app, BrowserWindow, clipboard, Menu, type WebContents } from 'electron'
import { contextTemplate } from './context-template.ts'

/** Gives every page the system's own menu where it has none of its making. */
export function giveContextMenus(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_event, params) => {
      const template = contextTemplate(params, actsOn(contents))
      const window = BrowserWindow.fromWebContents(contents)
      if (template.length > 0 && window) Menu.buildFromTemplate(template).popup({ window })
    })
  })
}

const actsOn = (contents: WebContents) => ({
  replaceMisspelling: (word: string) => contents.replaceMisspelling(word),
  learn: (word: string) => void contents.session.addWordToSpellCheckerDictionary(word),
  copyText: (text: string) => clipboard.writeText(text),
})
